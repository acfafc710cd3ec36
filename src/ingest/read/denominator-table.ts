import type { TextTable } from '../../lib/catalogue/parse-csv';
import { FIRST_YEAR } from '../lists/denominator-list';
import { toVocabulary } from './flag-vocabulary';
import type { Cell } from './parse-cell';
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
	published: PublishedDenominator,
	versions: RegionVersions,
	file: string
): { readonly table: TextTable; readonly version: FileVersion } {
	const years = published.years.filter((year) => year >= FIRST_YEAR);
	const codes = new Set(published.cells.keys());
	const version = versionOf(codes, versions, published.source.version);
	const vocabulary = vocabularyOf(published, file);
	const table = {
		header: ['region', 'year', 'value', 'flags', 'parts'],
		rows: versions.regions.flatMap(({ code: region }) => {
			const parts = publishedCodes(versions, region, {
				version: nutsOf(version),
				published: codes
			});
			if (parts.length === 0 || !parts.every((code) => codes.has(code))) return [];
			return years.map((year) => {
				const cells = parts.map((code) => published.cells.get(code)?.get(year) ?? ABSENT);
				const flags = unionOf(cells.map((cell) => vocabulary.get(cell.flags) ?? ''));
				const value = sumOf(cells, published.source.decimals);
				return [region, String(year), value, flags, parts.join(' ')];
			});
		})
	};
	return { table, version };
}

const ABSENT: Cell = { value: Number.NaN, flags: '' };

/** '' where one of the cells has no value. */
function sumOf(cells: readonly Cell[], decimals: number): string {
	const sum = cells.reduce((total, { value }) => total + value, 0);
	return Number.isNaN(sum) ? '' : String(Number(sum.toFixed(decimals)));
}

function unionOf(flags: readonly string[]): string {
	return [...new Set(flags.join(''))].sort().join('');
}

function vocabularyOf({ cells }: PublishedDenominator, file: string): ReadonlyMap<string, string> {
	const words = new Set(
		[...cells.values()].flatMap((byYear) => [...byYear.values()].map(({ flags }) => flags))
	);
	const written = [...words];
	const ours = toVocabulary(written, file);
	return new Map(written.map((word, index) => [word, ours[index] ?? '']));
}
