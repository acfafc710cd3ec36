import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parquetMetadata } from 'hyparquet';
// Endings, since vite.config.ts imports this file as Node does.
import { readPublishedTables } from './data-package.server.ts';
import { DATASETS_FOLDER } from './datasets-folder.server.ts';
import type { Series } from '../series';

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
			const sha256 = hash.replace('sha256:', '');
			return { table, file, years, titles: curly, vintage, sha256, extraction };
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

/** All years from the least to the greatest that the file's row groups name. */
async function yearsOf(path: string): Promise<Series['years']> {
	const { row_groups } = parquetMetadata(new Uint8Array(await readFile(path)).buffer);
	const ends = row_groups
		.flatMap(({ columns }) => columns)
		.filter(({ meta_data }) => meta_data?.path_in_schema.join() === 'year')
		.flatMap(({ meta_data }) => [
			meta_data?.statistics?.min_value,
			meta_data?.statistics?.max_value
		])
		.map(Number);
	const [first, last] = [Math.min(...ends), Math.max(...ends)];
	if (!Number.isInteger(first) || !Number.isInteger(last))
		throw new Error(`no years: ${path} has no statistics of year; ingest it again`);
	return [first, ...Array.from({ length: last - first }, (_, step) => first + step + 1)];
}
