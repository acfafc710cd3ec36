import type { NutsVersion, RegionVersions } from '../../lib/catalogue/regions/region-versions';

/** Versions of NUTS that a file can be in, the oldest first; `as_published` are the codes of the main table (2013). */
export const FILE_VERSIONS = ['as_published', 'nuts2016', 'nuts2021', 'nuts2024'] as const;
export type FileVersion = (typeof FILE_VERSIONS)[number];

const NUTS: Readonly<Record<FileVersion, NutsVersion>> = {
	as_published: '2013',
	nuts2016: '2016',
	nuts2021: '2021',
	nuts2024: '2024'
};

/** The edition of NUTS that a file's version is. */
export function nutsOf(version: FileVersion): NutsVersion {
	return NUTS[version];
}

/**
 * The version of NUTS that a file's codes belong to: the latest of which it has a code that the
 * version before (for that of the main table: the version after) does not have; `declared` where it
 * has none. What most codes fit would not tell: most are the same in all versions.
 */
export function versionOf(
	codes: ReadonlySet<string>,
	{ codesOf }: Pick<RegionVersions, 'codesOf'>,
	declared: FileVersion
): FileVersion {
	const found = [...FILE_VERSIONS].reverse().find((version) => {
		const place = FILE_VERSIONS.indexOf(version);
		const other = codesOf(nutsOf(FILE_VERSIONS[place - 1] ?? 'nuts2016'));
		return [...codesOf(nutsOf(version))].some((code) => codes.has(code) && !other.has(code));
	});
	return found ?? declared;
}
