import type { NutsVersion, RegionVersions } from '../regions/region-versions';

/** NUTS versions whose codes the table from 2021 on may bear. */
const LATER_VERSIONS = ['2021', '2024'] as const satisfies readonly NutsVersion[];

/**
 * Under which codes a later table publishes the regions of ours: region → its code, or the codes that add up to it.
 * The version is told by the codes that only one version has (PT16: 2021; PT19: 2024); a table that has codes of
 * both, or neither, joins only what both say alike. A region without codes there is absent.
 */
export function publishedAs(
	{ regions, resolveRegion, codesOf }: RegionVersions,
	published: readonly string[]
): ReadonlyMap<string, readonly string[]> {
	const versions = versionsOf(published, codesOf);
	return new Map(
		regions.flatMap(({ code }) => {
			const [first = [], ...others] = versions.map((version) => resolveRegion(code, version).codes);
			const agreed = others.every((codes) => codes.join() === first.join());
			return agreed && first.length > 0 ? [[code, first]] : [];
		})
	);
}

function versionsOf(
	published: readonly string[],
	codesOf: RegionVersions['codesOf']
): readonly NutsVersion[] {
	const hasCodeOnlyOf = (version: NutsVersion) => {
		const own = codesOf(version);
		const others = LATER_VERSIONS.filter((other) => other !== version).map(codesOf);
		// A country that left the nomenclature has codes in one version alone, whatever the table's.
		const countries = new Set(others.flatMap((codes) => [...codes].map(countryOf)));
		return published.some(
			(code) =>
				own.has(code) && countries.has(countryOf(code)) && !others.some((codes) => codes.has(code))
		);
	};
	const versions = LATER_VERSIONS.filter(hasCodeOnlyOf);
	return versions.length === 1 ? versions : LATER_VERSIONS;
}

function countryOf(code: string): string {
	return code.slice(0, 2);
}
