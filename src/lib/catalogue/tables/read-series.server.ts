import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parquetMetadata } from 'hyparquet';
// Endings, since vite.config.ts imports this file as Node does.
import { readPublishedTables } from './data-package.server.ts';
import { DATASETS_FOLDER } from './datasets-folder.server.ts';
import type { Series } from '../series';
import { INDICATORS, type Denominator } from '../types.ts';

/** Tables of observations, oldest first; those of a later regulation are there only once they were fetched. */
export const OBSERVATION_TABLES = [
	{ table: 'sbs_r_nuts06_r2', file: 'observations.parquet' },
	{ table: 'sbs_r_nuts2021', file: 'observations_2021.parquet' }
] as const;

/**
 * The series of a folder's tables: their years from the Parquet files' own statistics, their titles, days and marks
 * from datapackage.json. Throws when a table is not described, does not say its years, or runs into the next.
 */
export async function readSeries(folder = DATASETS_FOLDER): Promise<readonly Series[]> {
	const described = await readPublishedTables(folder);
	const present = OBSERVATION_TABLES.filter(({ file }) => existsSync(join(folder, file)));
	const series = await Promise.all(
		present.map(async ({ table, file }): Promise<Series> => {
			const found = described.find((each) => each.file === file);
			if (found === undefined) throw new Error(`undescribed table: ${file} in ${folder}`);
			const { vintage, hash, titles, extraction } = found;
			const curly = { en: titles.en.replaceAll("'", '’'), fr: titles.fr.replaceAll("'", '’') };
			const years = await yearsOf(join(folder, file));
			const indicators = await indicatorsOf(join(folder, file));
			const sha256 = hash.replace('sha256:', '');
			return { table, file, years, indicators, titles: curly, vintage, sha256, extraction };
		})
	);
	series.forEach(({ file, years: [first] }, index) => {
		const before = series[index - 1]?.years.at(-1);
		if (before !== undefined && before >= first)
			throw new Error(
				`overlapping series: ${file} begins in ${first}, the one before has ${before}`
			);
	});
	return series;
}

/** The last year of each table that regions are measured by; 0 where a folder lacks it. */
export async function readLastYears(
	folder = DATASETS_FOLDER
): Promise<Readonly<Record<Denominator, number>>> {
	const lastOf = async (name: string) => {
		const path = join(folder, `${name}.csv`);
		if (!existsSync(path)) return 0;
		const lines = (await readFile(path, 'utf8')).trim().split('\n').slice(1);
		return Math.max(0, ...lines.map((line) => Number(line.split(',')[1])));
	};
	return {
		population: await lastOf('population'),
		gdp: await lastOf('gdp'),
		total_employment: await lastOf('total_employment')
	};
}

/** The last quarter of a folder's employees, as the ISO day that it ends on; null where there are none. */
export async function readLastQuarter(folder = DATASETS_FOLDER): Promise<string | null> {
	const path = join(folder, 'employees_quarterly.parquet');
	if (!existsSync(path)) return null;
	const days = (await endsOf(path, 'quarter')).map((day) => new Date(String(day)).valueOf());
	return new Date(Math.max(...days)).toISOString().slice(0, 10);
}

/** Our indicators from the first to the last, by their slugs, that the file's row groups name. */
async function indicatorsOf(path: string): Promise<readonly string[]> {
	const named = (await endsOf(path, 'indicator')).map(String).sort();
	const [least = '', most = ''] = [named[0], named.at(-1)];
	return [...INDICATORS].sort().filter((slug) => slug >= least && slug <= most);
}

/** The least and the greatest value of a column in each row group of a file. */
async function endsOf(path: string, column: string): Promise<readonly unknown[]> {
	const { row_groups } = parquetMetadata(new Uint8Array(await readFile(path)).buffer);
	return row_groups
		.flatMap(({ columns }) => columns)
		.filter(({ meta_data }) => meta_data?.path_in_schema.join() === column)
		.flatMap(({ meta_data }) => [
			meta_data?.statistics?.min_value,
			meta_data?.statistics?.max_value
		]);
}

/** All years from the least to the greatest that the file's row groups name. */
async function yearsOf(path: string): Promise<Series['years']> {
	const ends = (await endsOf(path, 'year')).map(Number);
	const [first, last] = [Math.min(...ends), Math.max(...ends)];
	if (!Number.isInteger(first) || !Number.isInteger(last))
		throw new Error(`no years: ${path} has no statistics of year; ingest it again`);
	return [first, ...Array.from({ length: last - first }, (_, step) => first + step + 1)];
}
