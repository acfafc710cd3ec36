import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Level } from '../../lib/catalogue/types';
import { COUNTRY_NAMES } from '../lists/country-names';
import { parseCsv } from '../../lib/catalogue/parse-csv';
import { formatCsv } from '../files/csv-file';
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
	const path = join(folder, 'regions.csv');
	const { header, rows } = parseCsv(await readFile(path, 'utf8'));
	const listed = new Set(rows.map(([code]) => code));
	const added = [...new Set(codes)].filter((code) => !listed.has(code)).sort();
	if (added.length === 0) return added;
	const all = [...rows, ...regionTable(added.map(newRegion)).rows];
	const sorted = all.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
	await writeFile(path, formatCsv({ header, rows: sorted }));
	return added;
}

function newRegion(code: string): ListedRegion {
	const level = LEVEL_BY_LENGTH[code.length] ?? 'nuts2';
	const names = level === 'nuts0' ? COUNTRY_NAMES[code] : undefined;
	return {
		...{ code, slug: null, level, country: code.slice(0, 2), nameLocal: code },
		names: names ?? { en: code, fr: code },
		...{ nuts2016: null, nutsChange: '', extraRegio: isExtraRegio(code) }
	};
}
