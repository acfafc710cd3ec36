import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { checkCommand } from './check-command';
import { denominatorsCommand } from './denominators-command';
import { copyCodeLists, fingerprint, run, testFolder } from '../../../tests/eurostat/test-folder';

const { folder, remove } = await testFolder();
const out = join(folder, 'datasets');
const raw = join(folder, 'raw');
afterAll(() => remove());

beforeEach(async () => {
	await rm(out, { recursive: true, force: true });
	await rm(raw, { recursive: true, force: true });
	await mkdir(raw);
	await copyCodeLists(out);
	for (const file of ['population', 'gdp', 'total_employment', 'denominators']) {
		await rm(join(out, `${file}.csv`));
	}
});

// Made up, in the layouts of the three tables.
const GDP = [
	'freq,unit,geo\\TIME_PERIOD\t2007 \t2008 \t2009 ',
	'A,EUR_HAB,FRK\t1 \t1 \t1 ',
	'A,MIO_EUR,FRK\t9 \t200.5 \t: ',
	'A,MIO_EUR,FRK1\t9 \t50.25 \t51 ',
	'A,MIO_EUR,FRK2\t9 \t150.25 \t151 ',
	'A,MIO_EUR,HR02\t9 \t0.1 p\t1 ',
	'A,MIO_EUR,HR05\t9 \t0.2 \t2 e',
	'A,MIO_EUR,HR06\t9 \t0 b\t: '
];
const EMPLOYMENT = [
	'unit,sex,age,geo\\time\t2009 \t2008 ',
	'THS,T,Y15-64,FR7\t7 \t7 ',
	'THS,F,Y_GE15,FR7\t8 \t8 ',
	'THS,T,Y_GE15,FR7\t3200.5 bu\t: c'
];
const POPULATION = ['geo,year,population', 'FRK1,2008,10', 'FRK2,2008,20', 'FRK1,2009,11'];

async function write(name: string, lines: readonly string[]): Promise<string> {
	const path = join(raw, name);
	const text = `${lines.join('\n')}\n`;
	await writeFile(path, name.endsWith('.gz') ? gzipSync(text) : text);
	return path;
}

async function linesOf(file: string): Promise<readonly string[]> {
	return (await readFile(join(out, file), 'utf8')).trim().split('\n');
}

describe('data:denominators', () => {
	it('data:denominators takes a folder and data:check is content with what it wrote', async () => {
		await write('nama_10r_3gdp.tsv.gz', GDP);
		await write('lfst_r_lfe2emp.tsv.gz', EMPLOYMENT);
		await write('tgs00096_population.csv', POPULATION);
		const { code, stderr } = await run(denominatorsCommand, raw, '--out', out);
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
		expect(await linesOf('gdp.csv')).toEqual([
			'region,year,value,flags,parts',
			'FR7,2008,200.5,,FRK',
			'FR7,2009,,,FRK',
			'FR71,2008,150.25,,FRK2',
			'FR71,2009,151,,FRK2',
			'FR72,2008,50.25,,FRK1',
			'FR72,2009,51,,FRK1',
			'HR04,2008,0.3,bp,HR02 HR05 HR06',
			'HR04,2009,,e,HR02 HR05 HR06'
		]);
		expect(await linesOf('total_employment.csv')).toEqual([
			'region,year,value,flags,parts',
			'FR7,2008,,c,FR7',
			'FR7,2009,3200.5,bu,FR7'
		]);
		expect((await linesOf('population.csv')).slice(1, 3)).toEqual([
			'FR7,2008,30,,FRK1 FRK2',
			'FR7,2009,,,FRK1 FRK2'
		]);
		expect((await linesOf('denominators.csv'))[2]).toContain('gdp,nama_10r_3gdp,2007-2009,');
		expect((await run(checkCommand, '--out', out)).stderr).toBe('');
	});

	it('data:denominators keeps the tables that it was given no file for', async () => {
		const gdp = await write('nama_10r_3gdp.tsv', GDP);
		const population = await write('tgs00096.csv', POPULATION);
		await run(denominatorsCommand, gdp, '--out', out);
		await run(denominatorsCommand, population, '--out', out, '--vintage', '2024-05-01');
		expect(await linesOf('gdp.csv')).toHaveLength(9);
		expect((await linesOf('denominators.csv')).map((line) => line.split(',')[2])).toEqual([
			'vintage',
			'2024-05-01',
			'2007-2009'
		]);
		expect(await readFile(join(out, 'datapackage.json'), 'utf8')).toContain('"2024-05-01"');
	});

	it('data:denominators reads the population in Eurostat’s own layout, told by its name', async () => {
		const file = await write('tgs00096.tsv', [
			'freq,unit,sex,age,geo\\TIME_PERIOD\t2008 ',
			'A,NR,F,TOTAL,ES61\t5 ',
			'A,NR,T,TOTAL,ES61\t9 p'
		]);
		await run(denominatorsCommand, file, '--out', out);
		expect((await linesOf('population.csv')).slice(1)).toEqual(['ES61,2008,9,p,ES61']);
	});

	it('data:denominators finds regions in NUTS 2024 where the file has its codes', async () => {
		// By region_changes.csv PT17 was split into PT1A and PT1B, PT16 shares PT1D with PT18, PT11 is the same.
		const codes = ['PT11', 'PT19', 'PT1A', 'PT1B', 'PT1C', 'PT1D'];
		const rows = codes.map((code, index) => `A,MIO_EUR,${code}\t${10 ** index} `);
		const file = await write('nama_10r_3gdp.tsv', ['freq,unit,geo\\TIME_PERIOD\t2008 ', ...rows]);
		await run(denominatorsCommand, file, '--out', out);
		expect((await linesOf('gdp.csv')).slice(1)).toEqual([
			...['PT11,2008,1,,PT11', 'PT17,2008,1100,,PT1A PT1B']
		]);
		expect((await linesOf('denominators.csv'))[1]).toContain(',nuts2024,');
	});

	const bad: readonly (readonly [string, string, readonly string[], RegExp])[] = [
		[
			'another header',
			'nama_10r_3gdp.tsv',
			['freq,geo\\TIME_PERIOD\t2008', 'A,FR7\t1'],
			/^missing dimension: unit in .*, line 1, column 1; its dimensions are freq, unit, geo$/m
		],
		[
			'an empty file',
			'nama_10r_3gdp.tsv',
			GDP.slice(0, 2),
			/^empty file: no rows with unit MIO_EUR in .*; /
		],
		[
			'a word for a number',
			'nama_10r_3gdp.tsv',
			[...GDP, 'A,MIO_EUR,ES61\t1 \t2x \t3 '],
			/^cell that is no number: "2x" in .*, line 9, column 3; /
		],
		[
			'a region twice',
			'nama_10r_3gdp.tsv',
			[...GDP, 'A,MIO_EUR,FRK\t1 \t2 \t3 '],
			/^duplicate key: A,MIO_EUR,FRK in .*, line 9, column 1; it stands in line 3 already$/m
		],
		[
			'a row too short',
			'nama_10r_3gdp.tsv',
			[...GDP, 'A,MIO_EUR,ES61\t1 \t2 '],
			/^ragged row: 2 cells for 3 years in .*, line 9, column 4; /
		],
		[
			'a negative population',
			'tgs00096.csv',
			[...POPULATION, 'ES61,2008,-4'],
			/^negative figure: -4 for ES61 in 2008 in .*, line 5, column 1; /
		],
		[
			'a page of HTML',
			'tgs00096.csv',
			['<!doctype html>', '<p>no</p>'],
			/^page of HTML instead of a table in .*, line 1, column 1; /
		]
	];
	it.each(bad)('data:denominators refuses %s and changes nothing', async (_, name, lines, said) => {
		const before = await fingerprint(out);
		const { code, stderr } = await run(denominatorsCommand, await write(name, lines), '--out', out);
		expect(code).toBe(1);
		expect(stderr).toMatch(said);
		expect(stderr.trim()).not.toContain('\n');
		expect(await fingerprint(out)).toEqual(before);
	});

	it('data:denominators refuses a folder without its tables, and no source at all', async () => {
		expect((await run(denominatorsCommand, raw, '--out', out)).stderr).toMatch(/^no tables: /);
		expect((await run(denominatorsCommand, '--out', out)).stderr).toMatch(
			/^missing files; npm run /
		);
	});
});
