import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { readRegionVersions } from '../../src/lib/catalogue/regions/region-versions.server';
import { MIXED_SERIES } from './mixed-series';

const OWN = resolve('datasets');

/**
 * Cells of the synthetic successor that tests name, persons employed in the codes of NUTS 2021: code, activity, then
 * 2021, 2022 and 2023 with their flags. Made up; round numbers, so that nobody takes them for Eurostat's.
 */
const NAMED_CELLS: readonly (readonly [string, string, string, string, string])[] = [
	['FRK', 'C24', '20000', '20500', '21000 p'],
	['FRK', 'C25', '60000', '60500', '61000 p'],
	['FRK2', 'C24', '15000', '15500', '16000'],
	['LT0', 'C24', '310', '330', '340'],
	['LT01', 'C24', '100', '110', ': c'],
	['LT02', 'C24', '200', '210', '220'],
	['HR02', 'C24', '1000', '1100 b', '1200'],
	['HR05', 'C24', '20', '30', ': c'],
	['HR06', 'C24', '3', '4', '5 p'],
	['PL71', 'C24', '10', '100', ':'],
	['PL91', 'C24', '20', '200', '2000'],
	['PL92', 'C24', '30', '300', '3000'],
	['CZ06', 'C24', '9000', '9000', '9000'],
	['FRX9', 'C24', '7', '7', '7']
];

/**
 * Writes a SYNTHETIC folder of tables: ours with the years 2016 to 2020 added (2011 to 2015 again), and a successor
 * from 2021 on (2012 to 2014 again, a tenth more, in the codes of NUTS 2021, regions that were split by two to three)
 * with the cells above. Code lists and boundaries are ours. Not to be published.
 */
export async function writeMixedFolder(folder: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	for (const file of (await readdir(OWN)).filter((name) => /\.(csv|topojson|md)$/.test(name)))
		await copyFile(join(OWN, file), join(folder, file));
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	try {
		await connection.run(
			`create view own as select * from read_parquet('${join(OWN, 'observations.parquet')}')`
		);
		await save(connection, join(folder, 'observations.parquet'), TO_2020);
		await fillCodes(connection);
		await connection.run(`create table later as ${FROM_2021}`);
		await fillNamedCells(connection);
		await save(connection, join(folder, 'observations_2021.parquet'), 'select * from later');
	} finally {
		connection.closeSync();
	}
	await describe(folder);
}

const TO_2020 = `select indicator, region, activity, year, value, flags from own
union all
select indicator, region, activity, (year + 5)::integer, value, flags from own where year > 2010`;

const FROM_2021 = `select indicator, code as region, activity, (year + 9)::integer as year,
	round(value * share * 1.1) as value, flags
from own join codes using (region)
where year between 2012 and 2014 and indicator in ('persons_employed', 'local_units', 'wages')`;

async function save(connection: DuckDBConnection, path: string, rows: string): Promise<void> {
	await connection.run(
		`copy (from (${rows}) order by region, indicator, activity, year) to '${path}' (format parquet)`
	);
}

async function fillCodes(connection: DuckDBConnection): Promise<void> {
	const { regions, resolveRegion } = await readRegionVersions(OWN);
	await connection.run('create table codes (region varchar, code varchar, share double)');
	for (const { code: region } of regions) {
		const { kind, codes } = resolveRegion(region, '2021');
		// Those parts are regions of the table too.
		if (kind === 'parts') continue;
		const whole = (codes.length * (codes.length + 3)) / 2;
		for (const [place, code] of codes.entries())
			await connection.run('insert into codes values (?, ?, ?)', [
				...[region, code],
				codes.length === 1 ? 1 : (place + 2) / whole
			]);
	}
}

async function fillNamedCells(connection: DuckDBConnection): Promise<void> {
	for (const [region, activity, ...cells] of NAMED_CELLS)
		for (const [index, cell] of cells.entries()) {
			const [value, flags = ''] = cell.split(' ');
			const key = ['persons_employed', region, activity, 2021 + index] as const;
			await connection.run(
				'delete from later where indicator = ? and region = ? and activity = ? and year = ?',
				[...key]
			);
			await connection.run('insert into later values (?, ?, ?, ?, ?, ?)', [
				...[...key, value === ':' ? null : Number(value), flags]
			]);
		}
}

/** Our description, with the two tables of observations as the synthetic ones. */
async function describe(folder: string): Promise<void> {
	const description = JSON.parse(await readFile(join(OWN, 'datapackage.json'), 'utf8')) as {
		readonly resources: readonly object[];
	};
	const [observations, ...others] = description.resources;
	const made = MIXED_SERIES.map(({ file, titles, vintage, sha256 }) => ({
		...{ ...observations, name: file.replace('.parquet', ''), path: file },
		...{ title_en: titles.en, title_fr: titles.fr },
		...{ vintage, hash: `sha256:${sha256}` }
	}));
	const mixed = { ...description, resources: [...made, ...others] };
	await writeFile(join(folder, 'datapackage.json'), JSON.stringify(mixed));
}
