import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { parquetReadObjects } from 'hyparquet';
// Endings, since vite.config.ts imports this file as Node does.
import { DATASETS_FOLDER } from '../tables/datasets-folder.server.ts';
import { LEVELS, type Region } from '../types.ts';

/** A region that exists from the later table on, with the codes there that it is the sum of: one, its own, or its parts. */
export interface NewerRegion {
	readonly region: Region;
	readonly codes: readonly string[];
}

/**
 * Regions of a later table that the main table has under no code, old or new, as far as that has figures of them or of
 * all their parts. None where a folder has no such table. Source: regions_2021.csv, observations_2021.parquet.
 */
export async function readNewerRegions(folder = DATASETS_FOLDER): Promise<readonly NewerRegion[]> {
	const [table, list] = ['observations_2021.parquet', 'regions_2021.csv'].map((name) =>
		join(folder, name)
	);
	if (!table || !list || ![table, list].every((path) => existsSync(path))) return [];
	const published = await regionsIn(table);
	const listed = csvParse(await readFile(list, 'utf8')).map(toRegion);
	const known = csvParse(await readFile(join(folder, 'regions.csv'), 'utf8'));
	const codes = new Set(known.flatMap(({ code, nuts_2016 }) => [code, nuts_2016]));
	// FRG is FRG0, which is FR51.
	const isNew = ({ code, extraRegio }: Region) =>
		!extraRegio && !codes.has(code) && !codes.has(`${code}0`);
	return listed.filter(isNew).flatMap((region) => {
		const below = listed.filter(
			({ code, level, extraRegio }) =>
				level === 'nuts2' && !extraRegio && code.startsWith(region.code)
		);
		const parts = published.has(region.code) ? [region] : below;
		return parts.length > 0 && parts.every(({ code }) => published.has(code))
			? [{ region, codes: parts.map(({ code }) => code) }]
			: [];
	});
}

function toRegion(row: Readonly<Record<string, string | undefined>>): Region {
	const { code = '', level, country = '', name_en = '', name_fr = '', name_local = '' } = row;
	return {
		...{ code, slug: null, country, nameLocal: name_local, nuts2016: null },
		level: LEVELS.find((each) => each === level) ?? 'nuts2',
		names: { en: name_en, fr: name_fr },
		extraRegio: row['extra_regio'] === 'true'
	};
}

async function regionsIn(path: string): Promise<ReadonlySet<string>> {
	const file = new Uint8Array(await readFile(path)).buffer;
	const rows = await parquetReadObjects({ file, columns: ['region'] });
	return new Set(rows.map((row) => String(row['region'])));
}
