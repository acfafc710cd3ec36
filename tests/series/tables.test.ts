import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { group } from 'd3-array';
import { afterAll, describe, expect, it } from 'vitest';
import { readSeries } from '../../src/lib/catalogue/tables/read-series.server';
import { SERIES_STARTS, seriesOf } from '$lib/catalogue/series';
import { YEARS } from '$lib/catalogue/years';
import { parseFilters } from '$lib/filters/filters';
import { buildAttachedFile } from '../../src/lib/query/engine/attached-file.server';
import type { Engine, Query } from '../../src/lib/query/engine/engine';
import { nativeEngine } from '../../src/lib/query/engine/native.server';
import { observationsOf, type ObservationRow } from '$lib/query/observations-of';
import { openWasmInNode } from '../contract/wasm-in-node';
import { openMixed } from './mixed-cells';
import { MIXED_SERIES } from './mixed-series';

const { folder, engine } = await openMixed();
afterAll(() => rm(folder, { recursive: true }));

const ask = (regions: readonly string[], activities = ['C24']) =>
	observationsOf({ indicators: ['persons_employed'], regions, activities });

async function later(asked: Engine, region: string): Promise<string> {
	const rows = await asked.rows(ask([region]));
	const byYear = group(
		rows.filter(({ year }) => year > 2020),
		({ year }) => year
	);
	const say = ({ value, flags }: ObservationRow) => `${value ?? ':'}${flags && ` ${flags}`}`;
	return [...byYear.values()].map((cells) => cells.map(say).join(' + ')).join(', ');
}

describe('a folder of both tables', () => {
	it('says its own series and years', async () => {
		expect(await readSeries(folder)).toEqual(MIXED_SERIES);
	});

	it('gives every list of years, and every year its table', () => {
		expect([YEARS[0], YEARS.length, YEARS.at(-1)]).toEqual([2008, 16, 2023]);
		expect(SERIES_STARTS).toEqual([2021]);
		expect([2008, 2020, 2021, 2023].map((year) => seriesOf(year).table)).toEqual([
			...['sbs_r_nuts06_r2', 'sbs_r_nuts06_r2', 'sbs_r_nuts2021', 'sbs_r_nuts2021']
		]);
		expect(parseFilters('?from=2019&year=2022').dropped).toEqual([]);
		expect(parseFilters('?year=2024').dropped).toEqual([
			{ field: 'year', value: '2024', reason: 'unknown' }
		]);
	});

	it('is refused where the series overlap, and where the later one is not described', async () => {
		const copy = await mkdtemp(join(tmpdir(), 'filieres-series-'));
		await copyFile(join(folder, 'datapackage.json'), join(copy, 'datapackage.json'));
		for (const file of ['observations.parquet', 'observations_2021.parquet'])
			await copyFile(join(folder, 'observations.parquet'), join(copy, file));
		await expect(readSeries(copy)).rejects.toThrow(
			'overlapping series: observations_2021.parquet begins in 2008, the one before has 2020'
		);
		await writeFile(join(copy, 'datapackage.json'), '{"resources":[]}');
		await expect(readSeries(copy)).rejects.toThrow('undescribed table: observations.parquet');
		await rm(copy, { recursive: true });
	});
});

// The named cells of mixed-folder.ts, under our codes, by hand.
const JOINED: readonly [region: string, what: string, cells: string][] = [
	['FR7', 'recoded to FRK by regulation', '20000, 20500, 21000 p'],
	['FR71', 'recoded to FRK2', '15000, 15500, 16000'],
	['LT00', 'the row that holds LT01 and LT02: a secret part does not hide it', '310, 330, 340'],
	['HR04', 'three, each as published', '1000 + 20 + 3, 1100 b + 30 + 4, 1200 + : c + 5 p'],
	[
		'PL1',
		'a large region that is no more, three of today',
		'10 + 20 + 30, 100 + 200 + 300, : + 2000 + 3000'
	],
	['CZ06', 'six people moved: the same area', '9000, 9000, 9000'],
	['IE01', 'a boundary that moved: apart', ''],
	['LT01', 'a region that exists from then on', '100, 110, : c'],
	['FRX9', 'no region of anybody', '']
];

describe('the native engine over both tables', () => {
	it.each(JOINED)('answers %s (%s)', async (region, _, cells) => {
		expect(await later(engine, region)).toBe(cells);
	});

	it('keeps the cells before 2021 as they were', async () => {
		const rows = await engine.rows(ask(['FR7']));
		expect(rows.find(({ year }) => year === 2014)).toMatchObject({ value: 17614, flags: 'b' });
		expect(rows.map(({ year }) => year)).toEqual(YEARS);
	});
});

describe('the attached file of both tables', () => {
	it('holds every cell that the native engine answers with, and no other', async () => {
		const attached = await openAttached(await buildAttachedFile(folder));
		const fingerprint: Query<Record<string, unknown>> = {
			sql: `select year::integer as year, count(*)::integer as cells, count(value)::integer as published,
	sum(hash(indicator || '|' || region || '|' || activity || '|' || coalesce(value::varchar, ':') || '|' || flags)::hugeint)::varchar as cells_hash
from observations
group by all
order by year`,
			params: [],
			tables: ['observations']
		};
		const found = await attached.rows(fingerprint);
		expect(found.map((row) => row['year'])).toEqual(YEARS);
		expect(found).toEqual(await engine.rows(fingerprint));
	});

	it('answers in DuckDB-WASM as natively', async () => {
		const wasm = await openWasmInNode(folder);
		const regions = JOINED.map(([region]) => region);
		expect(wasm.rows(ask(regions, ['C', 'C24']))).toEqual(
			await engine.rows(ask(regions, ['C', 'C24']))
		);
	});
});

async function openAttached(bytes: Uint8Array): Promise<Engine> {
	const file = join(folder, 'attached.duckdb');
	await writeFile(file, bytes);
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	await connection.run(`attach '${file}' as published (read_only)`);
	await connection.run('create view observations as select * from published.observations');
	return nativeEngine(connection);
}
