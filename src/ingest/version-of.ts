import type { NutsVersion } from './region-parts';

/** A line of region_changes.csv: a code of a version has some ground in common with one of another. */
export interface CodeChange {
	readonly from_version: string;
	readonly from_code: string;
	readonly to_version: string;
	readonly to_code: string;
}

const YEARS: readonly (readonly [version: NutsVersion, year: string, before: string])[] = [
	['nuts2024', '2024', '2021'],
	['nuts2021', '2021', '2016'],
	['nuts2016', '2016', '2013']
];

/**
 * The version of NUTS that a file's codes belong to: the latest of which it has a code that the
 * version before did not have; `declared` where it has none. What most codes fit would not tell:
 * most are the same in all versions.
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
	const found = YEARS.find(([, year, before]) => {
		const earlier = known(before);
		return [...known(year)].some((code) => codes.has(code) && !earlier.has(code));
	});
	return found?.[0] ?? declared;
}
