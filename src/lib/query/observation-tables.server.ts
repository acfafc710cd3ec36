import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { DATASETS_FOLDER } from '$lib/catalogue/tables/datasets-folder.server';
import { DENOMINATORS, WHOLE_REGION } from '$lib/catalogue/types';
import { readNewerRegions } from '$lib/catalogue/regions/newer-regions.server';
import { publishedAs } from '$lib/catalogue/tables/published-as';
import { readRegionVersions } from '$lib/catalogue/regions/region-versions.server';

/** Gives a connection the tables that questions name, from a folder's files. */
export async function createTables(connection: DuckDBConnection, folder: string): Promise<void> {
	await createObservations(connection, folder);
	await createDenominators(connection, folder);
}

/**
 * The view `observations`. Where the successor of the main table is there (`observations_2021.parquet`), its cells
 * follow under the codes of our regions, so that one question asks for all years and the browser's engine, which
 * attaches what is built from this view, needs to know of one table only; the year tells the series. `published_as` is
 * the code that the cell was published under: a region that became several has a row for each of them, which whoever
 * reads adds up with what is missing. `repeats` says that another region has the same published cell as its own, so
 * that each counts once where cells are counted. Regions that only that table knows come with their own codes; those
 * without codes there have no cells.
 */
async function createObservations(connection: DuckDBConnection, folder: string): Promise<void> {
	const main = `select indicator, region, activity, year, value, flags, region as published_as, false as repeats
from read_parquet('${quotedPath(folder, 'observations.parquet')}')`;
	if (!existsSync(resolve(folder, 'observations_2021.parquet'))) {
		await connection.run(`create view observations as ${main}`);
		return;
	}
	await joinLater(connection, folder);
	await connection.run(`create view observations as ${main}
union all
select indicator, joined.region, activity, year, value, flags, code, repeats
from ${laterTable(folder)} as published
join joined on joined.code = published.region`);
}

/**
 * The codes of the successor that stand for each region of ours, as `createTables` joins them, and those that are
 * regions by themselves; null where the folder has no successor.
 */
export async function readLaterCodes(
	folder = DATASETS_FOLDER
): Promise<ReadonlyMap<string, readonly string[]> | null> {
	if (!existsSync(resolve(folder, 'observations_2021.parquet'))) return null;
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	try {
		return await laterCodes(connection, folder);
	} finally {
		connection.closeSync();
	}
}

/**
 * What regions are measured by as rows of the same form, in the years of the observations. A folder that lacks one of
 * the files gets no such table, so that a question for it fails and none is taken for unpublished.
 */
async function createDenominators(connection: DuckDBConnection, folder: string): Promise<void> {
	if (!DENOMINATORS.every((name) => existsSync(resolve(folder, `${name}.csv`)))) return;
	const rows = DENOMINATORS.map(
		(name) => `select '${name}' as indicator, region, '${WHOLE_REGION}' as activity, year, value,
	coalesce(flags, '') as flags, parts
from read_csv('${quotedPath(folder, `${name}.csv`)}', header = true, columns = {
	region: 'varchar', year: 'integer', value: 'double', flags: 'varchar', parts: 'varchar'
})
where year in (select year from observations)`
	);
	await connection.run(`create table denominators as ${rows.join('\nunion all\n')}`);
}

async function laterCodes(connection: DuckDBConnection, folder: string) {
	const answer = await connection.runAndReadAll(
		`select distinct region from ${laterTable(folder)} order by region`
	);
	const published = answer.getRowsJS().map(([region]) => String(region));
	const ours = publishedAs(await readRegionVersions(folder), published);
	const newer = await readNewerRegions(folder);
	return new Map([...ours, ...newer.map(({ region, codes }) => [region.code, codes] as const)]);
}

async function joinLater(connection: DuckDBConnection, folder: string): Promise<void> {
	const joined = await laterCodes(connection, folder);
	const owners = ownersOf(joined);
	await connection.run('create temp table joined (region varchar, code varchar, repeats boolean)');
	for (const [region, codes] of joined)
		for (const code of codes)
			await connection.run('insert into joined values (?, ?, ?)', [
				...[region, code],
				owners.get(code) !== region
			]);
}

/** Of the regions that are one code by itself, the one that has it: the same code, else the most basic. */
function ownersOf(joined: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
	const alone = [...joined].filter(([, codes]) => codes.length === 1);
	const rank = ([region, [code]]: (typeof alone)[number]) => (region === code ? 9 : region.length);
	return new Map(
		alone.sort((a, b) => rank(a) - rank(b)).map(([region, [code = '']]) => [code, region])
	);
}

function laterTable(folder: string): string {
	return `read_parquet('${quotedPath(folder, 'observations_2021.parquet')}')`;
}

function quotedPath(folder: string, file: string): string {
	return resolve(folder, file).replaceAll("'", "''");
}
