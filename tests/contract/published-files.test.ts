import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listVintages } from '../../src/lib/catalogue/tables/vintages.server';
import { readDataIndex, type IndexedFile } from '../../src/routes/data/data-index.server';
import { publishedFiles } from '../../src/routes/data/published-files.server';
import { csvwProblems } from './standards/csvw-rules';

const [NEWEST] = await listVintages();
const FILES = await publishedFiles(NEWEST);
const textOf = (name: string) =>
	Buffer.from(FILES.find((file) => file.name === name)?.bytes ?? []).toString('utf8');
const CSVS = FILES.map(({ name }) => name).filter((name) => name.endsWith('.csv'));

describe('/data/', () => {
	it('has every table in two formats at least, each with its address of the day', async () => {
		const { newest, vintages } = await readDataIndex();
		expect(newest).toBe('2017-07-31');
		const paths = vintages[0]?.files.map(({ path }) => path) ?? [];
		const lists = [
			...['activities', 'breaks', 'claims', 'hosts', 'indicators', 'regions', 'sectors'],
			...['denominators', 'gdp', 'population', 'total_employment', 'region_changes'],
			...['doubtful_changes', 'employee_groups', 'employee_regions', 'regions_2021']
		];
		const expected = [
			...lists.flatMap((list) => [`${list}.csv`, `${list}.json`, `${list}.csv-metadata.json`]),
			...['observations', 'observations_2021'].flatMap((table) => [
				...[`${table}.parquet`, `${table}.csv.gz`, `${table}.csv-metadata.json`]
			]),
			...['employees_quarterly.parquet', 'employees_quarterly.csv'],
			'employees_quarterly.csv-metadata.json',
			...['host-observations.csv', 'host-observations.csv-metadata.json'],
			...['boundaries.topojson', 'datapackage.json', 'README.md', 'LICENSE.md']
		];
		expect([...paths].sort()).toEqual(expected.map((name) => `2017-07-31/${name}`).sort());
	});

	it('says of each file the size and sha256 that the data package says', async () => {
		const { vintages } = await readDataIndex();
		const { resources } = JSON.parse(textOf('datapackage.json')) as {
			resources: { path: string; bytes: number; hash: string }[];
		};
		expect(resources).toHaveLength(20);
		const listed = new Map<string, IndexedFile>(
			vintages[0]?.files.map((file) => [file.name, file])
		);
		for (const { path, bytes, hash } of resources)
			expect(listed.get(path)).toMatchObject({ bytes, hash });
	});

	it('serves the tables byte for byte', async () => {
		const served = FILES.find(({ name }) => name === 'observations.parquet')?.bytes ?? [];
		const kept = await readFile(resolve('datasets/observations.parquet'));
		expect(createHash('sha256').update(Buffer.from(served)).digest('hex')).toBe(
			createHash('sha256').update(kept).digest('hex')
		);
	});

	it('code lists in JSON have the rows of the CSV and typed values', () => {
		const regions = JSON.parse(textOf('regions.json')) as Record<string, unknown>[];
		expect(regions).toHaveLength(467);
		// Of the table's 467 codes 16 are extra-regio (datasets/README.md).
		expect(regions.filter((region) => region['extra_regio'] === true)).toHaveLength(16);
		expect(regions.find(({ code }) => code === 'FR7')).toMatchObject({ nuts_2016: 'FRK' });
		expect(regions.find(({ code }) => code === 'AT')).toMatchObject({ slug: null });
	});
});

describe('CSVW metadata', () => {
	it.each(CSVS)('of %s keep the rules, and the file keeps to them', (name) => {
		const metadata = JSON.parse(textOf(`${name}-metadata.json`)) as { url: string };
		expect(metadata.url).toBe(name);
		expect(csvwProblems(metadata, textOf(name))).toEqual([]);
	});

	it.each(['observations', 'observations_2021'])('of %s describe the unpacked file', (table) => {
		const packed = FILES.find(({ name }) => name === `${table}.csv.gz`)?.bytes ?? [];
		const start = gunzipSync(Buffer.from(packed)).toString('utf8').split('\n').slice(0, 20_000);
		const metadata: unknown = JSON.parse(textOf(`${table}.csv-metadata.json`));
		expect(csvwProblems(metadata, start.join('\n'))).toEqual([]);
		expect(csvwProblems(metadata, `${start[0]}\nwages,AT,B,2008,many,`)).toEqual([
			'row 1, value: many is no number'
		]);
		expect(csvwProblems(metadata, `${start[0]}\nwages,,B,2008,1,`)).toEqual([
			'row 1, region: empty but required'
		]);
	});
});

it('employees_quarterly.csv holds the rows of the Parquet file, under its columns', () => {
	const [header, ...rows] = textOf('employees_quarterly.csv').trim().split('\r\n');
	expect(header).toBe('region,activity_group,quarter,employees_sa,wage_bill_sa');
	expect(rows).toHaveLength(18_700);
	// Read from Urssaf's figures as they were handed over.
	expect(rows).toContain('FRK,CH,2025-12-31,78424,814271356');
});

describe.each([
	['observations', 1_561_816],
	['observations_2021', 6474]
])('%s.csv.gz', (table, count) => {
	let folder = '';
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'filieres-csv-'));
		const packed = FILES.find(({ name }) => name === `${table}.csv.gz`)?.bytes ?? [];
		await writeFile(join(folder, `${table}.csv.gz`), Buffer.from(packed));
	});
	afterAll(() => rm(folder, { recursive: true }));

	it('holds the cells of the Parquet file, each value and flag, none more', async () => {
		const connection = await (await DuckDBInstance.create(':memory:')).connect();
		const columns = 'indicator, region, activity, year, value';
		await connection.run(`create view csv as
select ${columns}, coalesce(flags, '') as flags
from read_csv('${folder}/${table}.csv.gz', header = true, nullstr = '', columns = {
	indicator: 'varchar', region: 'varchar', activity: 'varchar', year: 'integer', value: 'double', flags: 'varchar'
})`);
		await connection.run(
			`create view parquet as select ${columns}, flags from read_parquet('datasets/${table}.parquet')`
		);
		const reader = await connection.runAndReadAll(`select
	(select count(*) from csv)::integer as cells,
	(select count(*) from parquet)::integer as published,
	(select count(*) from (select * from csv except all select * from parquet))::integer as only_csv`);
		expect(reader.getRowObjectsJS()).toEqual([{ cells: count, published: count, only_csv: 0 }]);
		connection.closeSync();
	});
});
