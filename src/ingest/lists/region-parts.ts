/** Versions of NUTS, the oldest first; `as_published` are the codes of the main table (2013). */
export const NUTS_VERSIONS = ['as_published', 'nuts2016', 'nuts2021', 'nuts2024'] as const;
/** A version of NUTS that a denominator can be published in. */
export type NutsVersion = (typeof NUTS_VERSIONS)[number];

type LaterVersion = Exclude<NutsVersion, 'as_published'>;

/** What must be known of a region of regions.csv to find its area in another version. */
export interface PlacedRegion {
	readonly code: string;
	readonly level: string;
	/** '' where regions.csv knows none. */
	readonly nuts2016: string;
	readonly change: string;
	readonly extraRegio: boolean;
}

/**
 * NUTS 2 regions of 2013 that are more than one region of a later version, or share one with a
 * neighbour: all the later codes over which some of their inhabitants of 2011 live. Every other
 * region keeps its boundaries (its code may change: regions.csv). Norway is listed as regions.csv
 * knows no later code of it. Source: the JRC's conversion matrices of NUTS 2 between versions
 * (n2_cm_v2013_v2016, n2_cm_v2013_v2021, n2_cm_v2013_v2024); overlaps below 0.01 % of the inhabitants are noise of the
 * drawing.
 */
const OVERLAPS_2016 = {
	...{ HU10: 'HU11 HU12', IE01: 'IE04 IE06', IE02: 'IE05 IE06', LT00: 'LT01 LT02' },
	...{ ITH3: 'ITH3 ITH4', ITH4: 'ITH4', PL12: 'PL91 PL92' },
	...{ UKM2: 'UKM7 UKM9', UKM3: 'UKM8 UKM9' },
	...{ NO01: 'NO01', NO02: 'NO02', NO03: 'NO03', NO04: 'NO04', NO05: 'NO05' },
	...{ NO06: 'NO06', NO07: 'NO07' }
};
const OVERLAPS_2021 = {
	...OVERLAPS_2016,
	...{ HR04: 'HR02 HR05 HR06', NL31: 'NL31', NL33: 'NL31 NL33' },
	...{ NO01: 'NO08', NO02: 'NO02 NO08', NO03: 'NO08 NO09', NO04: 'NO09 NO0A' },
	...{ NO05: 'NO06 NO0A' }
};
const OVERLAPS: Readonly<Record<LaterVersion, Readonly<Record<string, string>>>> = {
	nuts2016: OVERLAPS_2016,
	nuts2021: OVERLAPS_2021,
	nuts2024: {
		...OVERLAPS_2021,
		...{ ITH5: 'ITH5', ITI3: 'ITH5 ITI3', NL31: 'NL35', NL33: 'NL35 NL36' },
		...{ PT16: 'PT19 PT1D', PT17: 'PT1A PT1B', PT18: 'PT1C PT1D' }
	}
};

/** Codes of later versions that stand in these overlaps; some are in no change table at hand. */
export const LATER_CODES: readonly string[] = Object.values(OVERLAPS).flatMap((byRegion) =>
	Object.values(byRegion).flatMap((codes) => codes.split(' '))
);

/**
 * The codes of a version that cover exactly the area of a region of the main table, in their order;
 * null where no codes do. A region above NUTS 2 is the sum of its NUTS 2 regions of 2013.
 */
export function partsOf(
	region: PlacedRegion,
	regions: readonly PlacedRegion[],
	version: NutsVersion
): readonly string[] | null {
	if (region.extraRegio) return null;
	// Another table of that time names an area of an older NUTS by the very same code.
	if (version === 'as_published') return [region.code];
	if (isOlder(region)) return null;
	const basic = regions.filter((other) => isBasic(other) && isWithin(other, region));
	const later = basic.map((part) => laterCodes(part, version));
	if (basic.length === 0 || later.includes(null)) return null;
	const codes = new Set(later.flatMap((part) => part ?? []));
	const own = new Set(basic.map(({ code }) => code));
	const isShared = regions.some(
		(other) =>
			isBasic(other) &&
			!own.has(other.code) &&
			(laterCodes(other, version) ?? []).some((code) => codes.has(code))
	);
	return isShared ? null : [...codes].sort();
}

/**
 * The same area under as few codes as a file has: one code above its parts where the file's NUTS 2
 * codes below it are these and no others, else the parts themselves. What lies in no region
 * (…ZZ) is counted in the code above and in none of the parts.
 */
export function fewestCodes(
	parts: readonly string[],
	published: ReadonlySet<string>
): readonly string[] {
	const [first = ''] = parts;
	if (parts.length < 2) return parts;
	const above = [first.slice(0, 3), first.slice(0, 2)].find((code) => {
		const below = [...published].filter(
			(other) => other.length === 4 && other.startsWith(code) && !other.endsWith('ZZ')
		);
		return published.has(code) && below.sort().join() === parts.join();
	});
	return above === undefined ? parts : [above];
}

function laterCodes(
	{ code, nuts2016 }: PlacedRegion,
	version: LaterVersion
): readonly string[] | null {
	const overlaps = OVERLAPS[version][code];
	if (overlaps !== undefined) return overlaps.split(' ');
	return nuts2016 === '' ? null : [nuts2016];
}

function isBasic(region: PlacedRegion): boolean {
	return region.level === 'nuts2' && !region.extraRegio && !isOlder(region);
}

function isOlder({ change }: PlacedRegion): boolean {
	return change === 'code older than NUTS 2013';
}

function isWithin(part: PlacedRegion, whole: PlacedRegion): boolean {
	return part.code.startsWith(whole.code);
}
