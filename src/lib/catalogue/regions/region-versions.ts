import type { Region } from '../types';

/** Editions of the NUTS nomenclature whose codes can be resolved, oldest first. */
export const NUTS_VERSIONS = ['2010', '2013', '2016', '2021', '2024'] as const;
export type NutsVersion = (typeof NUTS_VERSIONS)[number];

/** Why nothing in another NUTS version is a region's area; the messages room has a sentence for each. */
export const APART_REASONS = [
	'older_code',
	'no_place',
	'merged',
	'boundary_shift',
	'not_in_version'
] as const;
export type ApartReason = (typeof APART_REASONS)[number];

/**
 * What a region of the table is in another NUTS version. unchanged, recoded: one region, under this code (FR3 of NUTS 1 is
 * FRE1 of NUTS 2) · split: a NUTS 2 region that is the sum of these · parts: a NUTS 1 region that is no more, the sum of
 * these NUTS 2 regions · apart: no region and no sum of regions is this area.
 */
export interface ResolvedRegion {
	readonly kind: 'unchanged' | 'recoded' | 'split' | 'parts' | 'apart';
	/** None when apart. */
	readonly codes: readonly string[];
	/** Why it is apart, null otherwise. */
	readonly reason: ApartReason | null;
}

/** A row of region_changes.csv: the two codes have ground in common that counts. */
export interface RegionChange {
	readonly fromVersion: string;
	readonly from: string;
	readonly toVersion: string;
	readonly to: string;
	/** One of REGION_CHANGES. */
	readonly kind: string;
}

/** What must be known of a region to find its area in another version. */
export type PlacedRegion = Pick<Region, 'code' | 'extraRegio'> & { readonly level: string };

/** What is known of the table's regions in every NUTS version. A code that the table lacks throws `unknown region: …`. */
export interface RegionVersions {
	readonly regions: readonly PlacedRegion[];
	readonly resolveRegion: (code: string, version: NutsVersion) => ResolvedRegion;
	/** The NUTS 2 regions of a version that add up to a region of the table or that version, sorted; none when apart. */
	readonly partsOf: (code: string, version: NutsVersion) => readonly string[];
	/** The codes of the table that are the area of a code of a version, newest first: FRY1 of 2016 was FRA1 and FR91. */
	readonly historyOf: (code: string, version: NutsVersion) => readonly string[];
	/** Codes of a version, as far as the change tables name them. */
	readonly codesOf: (version: NutsVersion) => ReadonlySet<string>;
}

/** The version that the table's newest codes belong to. */
const OWN_VERSION: NutsVersion = '2013';

/** A NUTS 2 region of the table's version and one of another version that have ground in common. */
interface Piece {
	readonly own: string;
	readonly there: string;
	readonly kind: string;
}

/** The NUTS 2 regions of a version that add up to a region, or why none do. */
type Area = Pick<ResolvedRegion, 'codes' | 'reason'>;

/**
 * What became of the table's regions, told by ground: codes of a version are a region's area where they hold all of it
 * and nothing else. Countries keep their codes. Codes older than NUTS 2013 stand for themselves in their own version
 * and are apart in all others, as newer rows of the table have their ground. Which ground is too little to count was
 * decided when the changes were listed (docs/decisions/data/42-the-same-area.md). Source: datasets/region_changes.csv.
 */
export function regionVersions(
	regions: readonly PlacedRegion[],
	changes: readonly RegionChange[]
): RegionVersions {
	const byCode = new Map(regions.map((region) => [region.code, region]));
	const regionOf = (code: string) => {
		const region = byCode.get(code);
		if (region === undefined) throw new Error(`unknown region: ${code}`);
		return region;
	};
	const pieces = byVersion((version) => piecesOf(version, changes));
	const codes = byVersion((version) => codesOf(version, changes));
	const own = [...new Set(pieces(OWN_VERSION).map((piece) => piece.own))];
	const areaOf = (code: string, version: NutsVersion) => {
		const inside = own.filter((each) => each.startsWith(regionOf(code).code));
		return areaIn(new Set(inside), pieces(version));
	};
	const resolveRegion = (code: string, version: NutsVersion) =>
		resolve(regionOf(code), areaOf(code, version), codes(version));
	return {
		regions,
		resolveRegion,
		partsOf(code, version) {
			const below = byCode.has(code) ? [] : basicUnder(code, codes(version));
			return below.length > 0 ? below : areaOf(code, version).codes;
		},
		historyOf(code, version) {
			const same = regions
				.map((region) => region.code)
				.filter((each) => each.length === code.length)
				.filter((each) => resolveRegion(each, version).codes.join() === code);
			const older = same.map((each) => resolveRegion(each, '2010').codes);
			return [...new Set([...same, ...older.filter((codes) => codes.length === 1).flat()])];
		},
		codesOf: codes
	};
}

function byVersion<Value>(valueOf: (version: NutsVersion) => Value) {
	const values = new Map(NUTS_VERSIONS.map((version) => [version, valueOf(version)]));
	return (version: NutsVersion) => values.get(version) ?? valueOf(version);
}

function piecesOf(version: NutsVersion, changes: readonly RegionChange[]): readonly Piece[] {
	return changes.flatMap(({ fromVersion, from, toVersion, to, kind }) => {
		if (!isBasic(from)) return [];
		if (toVersion === OWN_VERSION)
			return fromVersion === version ? [{ own: to, there: from, kind }] : [];
		if (version === OWN_VERSION) return [{ own: from, there: from, kind }];
		return toVersion === version ? [{ own: from, there: to, kind }] : [];
	});
}

function codesOf(version: NutsVersion, changes: readonly RegionChange[]): ReadonlySet<string> {
	return new Set(
		changes.flatMap(({ fromVersion, from, toVersion, to }) => [
			...(fromVersion === version ? [from] : []),
			...(toVersion === version ? [to] : [])
		])
	);
}

const CROSSED: Readonly<Record<string, ApartReason>> = {
	merge: 'merged',
	boundary_shift: 'boundary_shift'
};

/** The area of some NUTS 2 regions of the table's version, laid over another version. */
function areaIn(inside: ReadonlySet<string>, pieces: readonly Piece[]): Area {
	if (inside.size === 0) return { codes: [], reason: 'older_code' };
	const within = pieces.filter(({ own }) => inside.has(own));
	const codes = new Set(within.map(({ there }) => there));
	const found = new Set(within.map(({ own }) => own));
	if (found.size < inside.size) return { codes: [], reason: 'not_in_version' };
	const crossing = pieces.find(({ own, there }) => codes.has(there) && !inside.has(own));
	if (crossing === undefined) return { codes: [...codes].sort(), reason: null };
	return { codes: [], reason: CROSSED[crossing.kind] ?? 'not_in_version' };
}

function resolve(
	{ code, level, extraRegio }: PlacedRegion,
	{ codes, reason }: Area,
	named: ReadonlySet<string>
): ResolvedRegion {
	if (extraRegio) return { kind: 'apart', codes: [], reason: 'no_place' };
	const isOwn = reason === 'older_code' && [...named].some((each) => each.startsWith(code));
	if (isOwn || level === 'nuts0') return { kind: 'unchanged', codes: [code], reason: null };
	if (reason !== null) return { kind: 'apart', codes, reason };
	const [first = ''] = codes;
	const above = first.slice(0, code.length);
	const isOne = basicUnder(above, named).join() === codes.join();
	if (codes.length > 1 && !isOne)
		return { kind: level === 'nuts1' ? 'parts' : 'split', codes, reason };
	const one = isOne ? above : first;
	return { kind: one === code ? 'unchanged' : 'recoded', codes: [one], reason };
}

/** The NUTS 2 regions under a code, sorted. */
export function basicUnder(above: string, named: ReadonlySet<string>): readonly string[] {
	return [...named].filter((code) => isBasic(code) && code.startsWith(above)).sort();
}

/** A NUTS 2 code, not that of what lies in no region. */
function isBasic(code: string): boolean {
	return code.length === 4 && !code.endsWith('ZZ');
}
