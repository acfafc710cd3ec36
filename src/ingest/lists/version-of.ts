import type { NutsVersion } from './region-parts';

/** A line of region_changes.csv: a code of a version has some ground in common with one of another. */
export interface CodeChange {
	readonly from_version: string;
	readonly from_code: string;
	readonly to_version: string;
	readonly to_code: string;
}

/** Versions by their year, the latest first, each with one whose codes are not its own. */
const YEARS: readonly (readonly [version: NutsVersion, year: string, other: string])[] = [
	['nuts2024', '2024', '2021'],
	['nuts2021', '2021', '2016'],
	['nuts2016', '2016', '2013'],
	['as_published', '2013', '2016']
];

/**
 * The version of NUTS that a file's codes belong to: the latest of which it has a code that the
 * version before (for that of the main table: the version after) does not have; `declared` where it
 * has none. What most codes fit would not tell: most are the same in all versions.
 */
export function versionOf(
	codes: ReadonlySet<string>,
	changes: readonly CodeChange[],
	declared: NutsVersion
): NutsVersion {
	const known = (year: string) =>
		new Set(
			changes.flatMap((change) => [
				...(change.to_version === year ? [change.to_code] : []),
				...(change.from_version === year ? [change.from_code] : [])
			])
		);
	const found = YEARS.find(([, year, other]) => {
		const shared = known(other);
		return [...known(year)].some((code) => codes.has(code) && !shared.has(code));
	});
	return found?.[0] ?? declared;
}
