import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { checkCommand } from './check-command';
import { describePackage, formatPackage } from '../describe/describe-package';
import { ingestCommand } from './ingest-command';
import { copyCodeLists, FIXTURES, run, testFolder } from '../../../tests/eurostat/test-folder';

const { folder, remove } = await testFolder();
const out = join(folder, 'datasets');
afterAll(() => remove());

beforeEach(async () => {
	await rm(out, { recursive: true, force: true });
	await copyCodeLists(out);
	const vintage = ['--vintage', '2017-07-31', '--out', out];
	await run(ingestCommand, join(FIXTURES, 'sbs_r_nuts06_r2.old.tsv'), ...vintage);
});

it('data:check names every table and is content with what data:ingest made', async () => {
	const { code, stdout, stderr } = await run(checkCommand, '--out', out);
	expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
	expect(stdout.trim().split('\n')).toHaveLength(17 + 5);
});

it('data:check finds doubtful changes that the observations do not give', async () => {
	await replace('doubtful_changes.csv', /$/, 'DK,C,2011,wages,\n');
	const { code, stderr } = await run(checkCommand, '--out', out);
	expect({ code, stderr: stderr.trim() }).toEqual({
		code: 1,
		stderr:
			'stale table: doubtful_changes.csv is not what the observations give; run data:codes again'
	});
});

/** Changes a file and describes it anew, so that only its content can be wrong. */
async function replace(file: string, from: string | RegExp, to: string): Promise<void> {
	const text = await readFile(join(out, file), 'utf8');
	await writeFile(join(out, file), text.replace(from, to));
	await writeFile(
		join(out, 'datapackage.json'),
		formatPackage(await describePackage(out, '2017-07-31'))
	);
}

it.each([
	['a header', 'indicators.csv', 'decimals', 'digits', 'wrong header: indicators.csv has '],
	[
		'a word for a number',
		'indicators.csv',
		',0,true',
		',no,true',
		'cell that is no integer: "no" in indicators.csv, line 2, decimals'
	],
	[
		'a level',
		'regions.csv',
		'AT,,nuts0',
		'AT,,nuts9',
		'unknown word: "nuts9" in regions.csv, line 2, level'
	],
	['an empty name', 'regions.csv', 'Austria', '', 'empty cell: "" in regions.csv, line 2, name_en'],
	['a code twice', 'regions.csv', '\nAT1,', '\nAT,', 'duplicate key: AT in regions.csv, line 3'],
	[
		'a day',
		'hosts.csv',
		'2022-02-16',
		'2022-02-31',
		'cell that is no date: "2022-02-31" in hosts.csv, line 2, start'
	],
	[
		'a host without a region',
		'hosts.csv',
		',ES61,',
		',ES99,',
		'unknown region: ES99 in hosts.csv, line 2; it is not in regions'
	],
	[
		'a sector of unknown parts',
		'sectors.csv',
		'C24 C25',
		'C24 C99',
		'unknown activity: C99 in sectors.csv, line 2'
	],
	[
		'a region of rows that is gone',
		'regions.csv',
		/\nFR7,.*/,
		'',
		'unknown region: FR7 in observations.parquet, row FR7 persons_employed C24 2008'
	],
	[
		'a shape of no place',
		'boundaries.topojson',
		'"regions":["AT"]',
		'"regions":["CZZ"]',
		'wrong region: CZZ drawn by AT'
	],
	[
		'a claim on no sector',
		'claims.csv',
		',machinery,',
		',cheese,',
		'unknown sector: cheese in claims.csv, line 6; it is not in sectors'
	],
	[
		'a change of no region',
		'region_changes.csv',
		'2013,FR7,2016',
		'2013,FR0,2016',
		'unknown from_code: FR0 in region_changes.csv, line'
	],
	[
		'a break in no region',
		'breaks.csv',
		',SK,',
		',XX,',
		'unknown region: XX in breaks.csv, line 3; it is not in regions'
	],
	[
		'a break of unknown activities',
		'breaks.csv',
		',DE,all,',
		',DE,C24 C99,',
		'unknown activity: C99 in breaks.csv, line 2'
	],
	[
		'a break of unknown indicators',
		'breaks.csv',
		',DE,all,all,',
		',DE,all,profits,',
		'cell of wrong form: "profits" in breaks.csv, line 2, indicators'
	]
])('data:check finds %s', async (...[, file, from, to, sentence]) => {
	await replace(file, from, to);
	const { code, stderr } = await run(checkCommand, '--out', out);
	expect(code).toBe(1);
	expect(stderr).toContain(sentence);
});

it.each([
	['a file grown', () => appendFile(join(out, 'claims.csv'), ' '), 'wrong size: claims.csv'],
	['a byte changed', () => swapByte('claims.csv'), 'wrong hash: claims.csv is sha256:'],
	['a file gone', () => rm(join(out, 'claims.csv')), 'missing file: claims.csv'],
	[
		'a description edited',
		() => edit('Statistiques', 'Chiffres'),
		'stale description: datapackage.json'
	],
	[
		'a vintage edited',
		() => edit('"version": "2017', '"version": "20x7'),
		'bad vintage: 20x7-07-31'
	],
	[
		'a row count edited',
		() => edit('"rows": 12,', '"rows": 13,'),
		'wrong row count: observations.parquet has 12'
	],
	['no description', () => rm(join(out, 'datapackage.json')), 'missing file: '],
	['no JSON', () => writeFile(join(out, 'datapackage.json'), '{'), 'bad description: ']
])('data:check finds %s', async (_, harm, sentence) => {
	await harm();
	const { code, stderr } = await run(checkCommand, '--out', out);
	expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(sentence) });
});

async function swapByte(file: string): Promise<void> {
	const bytes = await readFile(join(out, file));
	bytes[bytes.length - 3] = 33;
	await writeFile(join(out, file), bytes);
}

async function edit(from: string, to: string): Promise<void> {
	const path = join(out, 'datapackage.json');
	await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
}

it('data:check fails on a growth rate that persons employed do not give', async () => {
	const copy = join(folder, 'sbs_r_nuts06_r2.wrong-growth.tsv');
	const lines = [
		'nace_r2,indic_sb,geo\\time\t2010 \t2009 ',
		'C,V16110,AT\t9 \t8 ',
		'C,V91290,AT\t12.4 \t: '
	];
	await writeFile(copy, `${lines.join('\n')}\n`);
	await run(ingestCommand, copy, '--fewer', '--vintage', '2017-07-31', '--out', out);
	const { code, stdout, stderr } = await run(checkCommand, '--out', out);
	expect(stdout).toContain('wrong  0 of 1 growth rates of employment agree');
	expect({ code, stderr }).toEqual({
		code: 1,
		stderr:
			'not as known: growth rates of employment, AT 2010: 1 differ from persons employed, known are 0; find out why, then correct KNOWN_MISSES\n'
	});
});
