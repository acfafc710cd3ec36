import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, expect, it } from 'vitest';
import { EXTRACTION, EXTRACTION_SHA256 } from '../../../tests/eurostat/extraction';
import { tablesAtRisk } from '../../../tests/eurostat/tables-at-risk';
import { fingerprint, parquetRows, run } from '../../../tests/eurostat/test-folder';
import { checkCommand } from './check-command';
import { ingestCommand } from './ingest-command';

const { out, input, refuses } = await tablesAtRisk();
const file = join(input, 'any name');
const TAKEN = ['--vintage', '2024-12-31', '--out', out];

beforeEach(() => writeFile(file, EXTRACTION));

it('data:ingest reads an extraction, told by its header: nothing is no zero, zero is no secret', async () => {
	const before = await fingerprint(out);
	const { code, stdout, stderr } = await run(ingestCommand, file, ...TAKEN);
	expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
	expect(stdout).toBe(`wrote observations_2021.parquet of vintage 2024-12-31 to ${out}\n`);
	expect(await parquetRows(join(out, 'observations_2021.parquet'))).toEqual([
		['persons_employed', 'AT', 'C', 2022, 678_390, ''],
		['persons_employed', 'AT', 'C12', 2022, 0, ''],
		['persons_employed', 'FRK1', 'C24', 2022, 4162, ''],
		['persons_employed', 'FRK2', 'C24', 2022, 12_000, ''],
		['persons_employed', 'ITC4', 'C10', 2022, 65_422, ''],
		['persons_employed', 'ITC4', 'C11', 2022, null, '']
	]);
	expect((await fingerprint(out))['observations.parquet']).toBe(before['observations.parquet']);
	expect((await run(checkCommand, '--out', out)).code).toBe(0);
});

it('datapackage.json says whose extraction it is, of which table, of which bytes, and without flags', async () => {
	await run(ingestCommand, file, ...TAKEN);
	const { version, resources } = JSON.parse(
		await readFile(join(out, 'datapackage.json'), 'utf8')
	) as {
		readonly version: string;
		readonly resources: readonly { readonly name: string }[];
	};
	expect(version).toBe('2017-07-31');
	expect(resources.find(({ name }) => name === 'observations')).not.toHaveProperty('extraction');
	expect(resources.find(({ name }) => name === 'observations_2021')).toMatchObject({
		vintage: '2024-12-31',
		sources: [{ title: expect.stringContaining('sbs_r_nuts2021') }],
		licenses: [{ name: 'eurostat-reuse' }],
		extraction: {
			...{ table: 'sbs_r_nuts2021', taken: '2024-12-31', hash: `sha256:${EXTRACTION_SHA256}` },
			title_en: 'Extraction by a third party, December 2024; flags not carried',
			title_fr: 'Extraction faite par un tiers, décembre 2024 ; signalements non repris'
		}
	});
});

it('the regions of an extraction are listed, named as regions.csv names the same code', async () => {
	await run(ingestCommand, file, ...TAKEN);
	const list = (await readFile(join(out, 'regions_2021.csv'), 'utf8')).split('\n');
	expect(list[0]).toBe('code,level,country,name_en,name_fr,name_local,extra_regio');
	expect(list).toContain('AT,nuts0,AT,Austria,Autriche,Österreich,false');
	expect(list).toContain('ITC4,nuts2,IT,Lombardy,Lombardie,Lombardia,false');
	expect(list.some((line) => line.startsWith('FRK2,nuts2,FR,'))).toBe(true);
});

it('columns in another order, a BOM and gzip give the same cells', async () => {
	await run(ingestCommand, file, ...TAKEN);
	const rows = await parquetRows(join(out, 'observations_2021.parquet'));
	const turned = EXTRACTION.trim()
		.split('\n')
		.map((line) => line.split(',').reverse().join());
	await writeFile(file, gzipSync(`\uFEFF${turned.join('\r\n')}\r\n`));
	expect((await run(ingestCommand, file, ...TAKEN)).stderr).toBe('');
	expect(await parquetRows(join(out, 'observations_2021.parquet'))).toEqual(rows);
});

it.each<[string, string, string, RegExp]>([
	['a flag', ',12000', ',12000 p', /^cell that is no number: "12000 p" in .*, line 5, column 5; /m],
	['no region', 'FRK2', 'FRK9', /^unknown region: FRK9 in .*, line 5, column 3; /m],
	[
		'labour cost',
		'EMP_LOC_NR,C24,FRK1',
		'PAID,C24,FRK1',
		/^unknown indicator: PAID in .*, line 4/m
	],
	['a cell twice', 'C11,ITC4', 'C10,ITC4', /^duplicate key: C10,EMP_LOC_NR,ITC4 of 2022 in /m],
	['a word', ',65422', ',many', /^cell that is no number: /m]
])('data:ingest refuses an extraction with %s', async (_, from, to, sentence) => {
	await writeFile(file, EXTRACTION.replace(from, to));
	await refuses(ingestCommand, [file, ...TAKEN], sentence);
});

it('data:ingest asks when an extraction was taken that it does not know', () =>
	refuses(
		ingestCommand,
		[file, '--out', out],
		/^no vintage: .*any name gives no date; add --vintage YYYY-MM-DD$/m
	));
