import {
	basicUnder,
	NUTS_VERSIONS,
	type NutsVersion,
	type RegionVersions
} from '../regions/region-versions';

/** NUTS versions whose codes the table from 2021 on may bear. */
const LATER_VERSIONS = ['2021', '2024'] as const satisfies readonly NutsVersion[];

/**
 * Under which codes a later table publishes the regions of ours: region → its code, or the codes that add up to it.
 * The version is told by the codes that only one version has (PT16: 2021; PT19: 2024); a table that has codes of
 * both, or neither, joins only what both say alike. A region of NUTS 2 whose boundary moved goes on under its code. A
 * region without codes there is absent.
 */
export function publishedAs(
	versions: RegionVersions,
	published: readonly string[]
): ReadonlyMap<string, readonly string[]> {
	const told = versionsOf(published, versions.codesOf);
	const all = new Set(published);
	return new Map(
		versions.regions.flatMap(({ code }) => {
			const [first = [], ...others] = told.map((version) =>
				publishedCodes(versions, code, { version, published: all })
			);
			const agreed = others.every((codes) => codes.join() === first.join());
			if (agreed && first.length > 0) return [[code, first]];
			// Its boundary moved, so it is no longer the same area; it goes on under its code all the same.
			return isBasic(code) && all.has(code) ? [[code, [code]]] : [];
		})
	);
}

/**
 * The codes that a table in those of a version has for a region of ours: a country's own, else one that holds the parts
 * and no others (it counts what lies in no region, the parts do not), else the parts; where it has none of them, what
 * the region is in that version. A country that has left NUTS goes on under its last codes, if they are published.
 * None for what is apart.
 */
export function publishedCodes(
	versions: RegionVersions,
	code: string,
	{ version, published }: { readonly version: NutsVersion; readonly published: ReadonlySet<string> }
): readonly string[] {
	const { codes, reason } = versions.resolveRegion(code, version);
	if (code.length === 2 && published.has(code)) return codes;
	// Another table of our own version's time names an area of an older NUTS by the very same code.
	if (version === '2013') return reason === 'no_place' ? [] : [code];
	const parts = versions.partsOf(code, version);
	if (parts.length === 0 && (reason === null || reason === 'not_in_version')) {
		const before = NUTS_VERSIONS[NUTS_VERSIONS.indexOf(version) - 1] ?? '2013';
		const last = publishedCodes(versions, code, { version: before, published });
		return last.every((each) => published.has(each)) ? last : codes;
	}
	const [first = ''] = parts;
	const known = new Set([...versions.codesOf(version), ...published]);
	const above = [first.slice(0, 3), first.slice(0, 2)].find(
		(each) => published.has(each) && basicUnder(each, known).join() === parts.join()
	);
	if (above !== undefined && parts.length > 1) return [above];
	return parts.some((each) => published.has(each)) ? parts : codes;
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

function isBasic(code: string): boolean {
	return code.length === 4;
}

function countryOf(code: string): string {
	return code.slice(0, 2);
}
