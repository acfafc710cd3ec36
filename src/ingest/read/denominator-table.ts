import type { TextTable } from '../../lib/catalogue/parse-csv';
import { FIRST_YEAR } from '../lists/denominator-list';
import { toVocabulary } from '../lists/flag-vocabulary';
import type { PublishedDenominator } from './read-denominator';
import { publishedCodes } from '../../lib/catalogue/tables/published-as';
import type { RegionVersions } from '../../lib/catalogue/regions/region-versions';
import { type FileVersion, nutsOf, versionOf } from '../lists/version-of';

/**
 * population.csv and its like: one row per region of the main table with the same boundaries and
 * year from 2008 on. `parts` are the published codes that the value is taken from, by spaces: more
 * than one make a sum, which has a value only where all of them have. Flags are the union of theirs.
 * `version` is that of the file's codes.
 */
export function denominatorTable(
	{ source, cells, day }: PublishedDenominator,
	versions: RegionVersions,
	file: string
): { readonly table: TextTable; readonly version: FileVersion } {
	const years = cells.years.filter((year) => year >= FIRST_YEAR);
	const codes = new Set(cells.series);
	const version = versionOf(codes, versions, source.version);
	const { confidentialityApart } = cells;
	const words = toVocabulary(cells.flagWords, file, { confidentialityApart, day: day ?? '' });
	const table = {
		header: ['region', 'year', 'value', 'flags', 'parts'],
		rows: versions.regions.flatMap(({ code: region }) => {
			const parts = publishedCodes(versions, region, {
				version: nutsOf(version),
				published: codes
			});
			if (parts.length === 0 || !parts.every((code) => codes.has(code))) return [];
			return years.map((year) => {
				const read = parts.map((code) => cells.at(code, year));
				const flags = unionOf(read.map(({ flag }) => words[flag] ?? ''));
				return [region, String(year), sumOf(read, source.decimals), flags, parts.join(' ')];
			});
		})
	};
	return { table, version };
}

/** '' where one of the cells has no value. */
function sumOf(cells: readonly { readonly value: number }[], decimals: number): string {
	const sum = cells.reduce((total, { value }) => total + value, 0);
	return Number.isNaN(sum) ? '' : String(Number(sum.toFixed(decimals)));
}

function unionOf(flags: readonly string[]): string {
	return [...new Set(flags.join(''))].sort().join('');
}
