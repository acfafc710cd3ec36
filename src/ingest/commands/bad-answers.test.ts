import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ingestCommand } from './ingest-command';
import { copyCodeLists, run, testFolder } from '../../../tests/eurostat/test-folder';

const { folder, remove } = await testFolder();
const out = join(folder, 'datasets');
beforeAll(() => copyCodeLists(out));
afterAll(() => remove());

const CSV = 'DATAFLOW,LAST UPDATE,freq,indic_sb,nace_r2,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG';
const ROW = 'ESTAT:SBS_R_NUTS06_R2(1.0),31/07/17 23:00:00,A,V16110,C24,FR7,2014,5,';
const CUBE = {
	...{ version: '2.0', class: 'dataset', id: ['freq', 'indic_sb', 'nace_r2', 'geo', 'time'] },
	...{ size: [1, 1, 1, 1, 2], value: { 0: 5 }, status: { 1: 'c' } },
	dimension: {
		...{ freq: axis('A'), indic_sb: axis('V16110'), nace_r2: axis('C24') },
		...{ geo: axis('FR7'), time: axis('2013', '2014') }
	}
};

function axis(...codes: readonly string[]) {
	return { category: { index: Object.fromEntries(codes.map((code, at) => [code, at])) } };
}

function cube(changes: object): string {
	return JSON.stringify({ ...CUBE, ...changes });
}

// Made-up answers in SDMX-CSV and JSON-stat that must be refused, each in one sentence.
it.each([
	[
		'a new column',
		`${CSV},colour\n${ROW},red\n`,
		/^unknown or repeated column: "colour" in .*, line 1, column 10; /
	],
	[
		'a missing column',
		`${CSV.replace(',OBS_VALUE', '')}\n${ROW}\n`,
		/^missing column: obs_value in .*, line 1, column 9; /
	],
	['a header alone', `${CSV}\n`, /^empty file: no rows in .*, line 2, column 1; /],
	[
		'a row too short',
		`${CSV}\nESTAT:SBS_R_NUTS06_R2(1.0),x,A\n`,
		/^ragged row: 3 cells for 9 columns in .*, line 2, column 4; /
	],
	[
		'a cell twice',
		`${CSV}\n${ROW}\n${ROW}\n`,
		/^duplicate key: C24,V16110,FR7 of 2014 in .*, line 3, column 6; it stands in line 2 already$/m
	],
	['an unknown flag', `${CSV}\n${ROW}q\n`, /^unknown flag letter: "q" in .*, line 2, column 9; /],
	[
		'a value that is none',
		`${CSV}\n${ROW.replace(',5,', ',x,')}\n`,
		/^cell that is no number: "x" in .*, line 2, column 8; /
	],
	[
		'an unknown confidentiality',
		`${CSV},CONF_STATUS\n${ROW},Q\n`,
		/^unknown confidentiality: "Q" in .*, line 2, column 10; /
	],
	[
		'a quarter',
		`${CSV}\n${ROW.replace('2014', '2014-Q1')}\n`,
		/^time that is no year: "2014-Q1" in .*, line 2, column 7; /
	],
	['a text cut in a row', `${CSV}\n${ROW}`, /^truncated file: .*, line 2, column 1; /],
	[
		'a JSON cut short',
		cube({}).slice(0, 90),
		/^truncated or damaged JSON in .*, field whole file; /
	],
	['another JSON', '{"error":{"status":400}}', /^no JSON-stat 2\.0: .* in .*, field version; /],
	[
		'a new dimension',
		cube({
			id: ['unit', 'indic_sb', 'nace_r2', 'geo', 'time'],
			dimension: { ...CUBE.dimension, unit: axis('NR') }
		}),
		/^unknown or repeated dimension: "unit" in .*, field id; /
	],
	[
		'a cell out of the cube',
		cube({ value: { 7: 5 } }),
		/^cell out of the cube: "7" in .*, field value\.7; /
	],
	[
		'a word for a value',
		cube({ value: { 1: 'five' } }),
		/^cell that is no number: "five c" in .*, field value\.1; /
	],
	[
		'a size that is not',
		cube({ size: [1, 1, 1, 1, 3] }),
		/^wrong size: time has 2 codes for 3 in .*, field dimension\.time; /
	],
	[
		'an unknown region in a cube',
		cube({ dimension: { ...CUBE.dimension, geo: axis('FRZ9') } }),
		/^unknown region: FRZ9 in .*, field value\.0; /
	]
])('data:ingest refuses %s', async (_, content, sentence) => {
	const source = join(folder, 'sbs_r_nuts06_r2.answer');
	await writeFile(source, content);
	const told = ['--vintage', '2017-07-31', '--out', out];
	const { code, stderr } = await run(ingestCommand, source, ...told);
	expect(stderr).toMatch(sentence);
	expect(stderr).toMatch(/^[^\n]+\n$/);
	expect(code).toBe(1);
});
