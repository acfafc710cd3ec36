import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Level } from '../../lib/catalogue/types';
import { COUNTRY_NAMES } from '../lists/country-names';
import { parseCsv, type TextTable } from '../../lib/catalogue/parse-csv';
import { formatCsv, readCsv } from '../files/csv-file';
import {
	LATER_REGION_LIST,
	type LaterRegion,
	laterRegionTable,
	newLaterRegion
} from '../lists/later-region-list';
import { isExtraRegio, type ListedRegion, regionTable } from '../lists/region-list';

const LEVEL_BY_LENGTH: Readonly<Record<number, Level>> = { 2: 'nuts0', 3: 'nuts1' };

/**
 * Adds the codes of a newer table that regions.csv does not have, and gives them. Such a code stands
 * for its own name, a country's apart: the list of names at hand ends with NUTS 2013. Regions that
 * are listed keep their rows.
 */
export async function addRegions(
	folder: string,
	codes: Iterable<string>
): Promise<readonly string[]> {
	return addRows(join(folder, 'regions.csv'), codes, (added) => regionTable(added.map(newRegion)));
}

/**
 * The same for the table from 2021 on and regions_2021.csv, which is begun where it is not there. A code
 * that regions.csv has is named as there.
 */
export async function addLaterRegions(
	folder: string,
	codes: Iterable<string>
): Promise<readonly string[]> {
	const older = await readCsv(join(folder, 'regions.csv'), [
		...(['code', 'name_en', 'name_fr', 'name_local'] as const)
	]);
	const named = new Map(
		older.map(({ code, name_en: en, name_fr: fr, name_local: nameLocal }) => [
			code,
			{ nameLocal, names: { en, fr } }
		])
	);
	const toRegion = (code: string): LaterRegion =>
		newLaterRegion(code, { level: levelOf(code), ...named.get(code) });
	return addRows(join(folder, LATER_REGION_LIST), codes, (added) =>
		laterRegionTable(added.map(toRegion))
	);
}

/** Adds rows for the codes that a list does not have, in the order of the codes; gives these. */
async function addRows(
	path: string,
	codes: Iterable<string>,
	rowsOf: (added: readonly string[]) => TextTable
): Promise<readonly string[]> {
	const { header, rows } = existsSync(path) ? parseCsv(await readFile(path, 'utf8')) : rowsOf([]);
	const listed = new Set(rows.map(([code]) => code));
	const added = [...new Set(codes)].filter((code) => !listed.has(code)).sort();
	if (added.length === 0) return added;
	const all = [...rows, ...rowsOf(added).rows];
	const sorted = all.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
	await writeFile(path, formatCsv({ header, rows: sorted }));
	return added;
}

function levelOf(code: string): Level {
	return LEVEL_BY_LENGTH[code.length] ?? 'nuts2';
}

function newRegion(code: string): ListedRegion {
	const level = levelOf(code);
	const names = level === 'nuts0' ? COUNTRY_NAMES[code] : undefined;
	return {
		...{ code, slug: null, level, country: code.slice(0, 2), nameLocal: code },
		names: names ?? { en: code, fr: code },
		...{ nuts2016: null, nutsChange: '', extraRegio: isExtraRegio(code) }
	};
}
