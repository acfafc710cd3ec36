import type { Region, RegionChangeKind } from '../types';

/** Editions of the NUTS nomenclature whose codes can be resolved, oldest first. */
export const NUTS_VERSIONS = ['2010', '2013', '2016', '2021', '2024'] as const;
export type NutsVersion = (typeof NUTS_VERSIONS)[number];

/** Why a region of the table has no codes in another NUTS version; the messages room has a sentence for each. */
export const APART_REASONS = [
	'older_code',
	'large_region',
	'no_place',
	'merged',
	'boundary_shift',
	'not_in_version'
] as const;
export type ApartReason = (typeof APART_REASONS)[number];

/** A region of the table in another NUTS version. */
export type ResolvedRegion =
	/** The same area, under one code (the same or another) or as a sum of whole regions. */
	| {
			readonly kind: 'same' | 'recode' | 'sum';
			readonly codes: readonly string[];
			readonly reason: null;
	  }
	/** Nothing there is this region: no codes. */
	| { readonly kind: 'apart'; readonly codes: readonly string[]; readonly reason: ApartReason };

/** A row of region_changes.csv. */
export interface RegionChange {
	readonly fromVersion: string;
	readonly from: string;
	readonly toVersion: string;
	readonly to: string;
	readonly kind: RegionChangeKind;
}

/** What is known of the table's regions in every NUTS version. */
export interface RegionVersions {
	readonly regions: readonly Region[];
	/** Throws `unknown region: …`. */
	readonly resolveRegion: (code: string, version: NutsVersion) => ResolvedRegion;
	/** NUTS 2 codes of a version, as far as the change tables name them. */
	readonly codesOf: (version: NutsVersion) => ReadonlySet<string>;
}

/** The version whose codes a region of the table bears, where it has one of NUTS 2013. */
const OWN_VERSION: NutsVersion = '2013';

/**
 * Resolves the table's regions to the codes of another NUTS version. Countries keep their codes. Recodes are joined
 * (FR71 is FRK2 since 2016); a region that was split is the sum of its parts, as all of them lie wholly in it
 * (LT00 is LT01 + LT02). A merger is never taken apart; where land changed sides, however little, the two are
 * apart. So are codes older than NUTS 2013, for which the table has a newer row, and NUTS 1, which the change tables
 * leave out; FR7 alone is FRK by regulation. Source: datasets/region_changes.csv.
 */
export function regionVersions(
	regions: readonly Region[],
	changes: readonly RegionChange[]
): RegionVersions {
	const byCode = new Map(regions.map((region) => [region.code, region]));
	return {
		regions,
		resolveRegion(code, version) {
			const region = byCode.get(code);
			if (region === undefined) throw new Error(`unknown region: ${code}`);
			return resolve(region, version, changes);
		},
		codesOf: (version) =>
			new Set(changes.filter(({ toVersion }) => toVersion === version).map(({ to }) => to))
	};
}

function resolve(
	{ code, level, extraRegio }: Region,
	version: NutsVersion,
	changes: readonly RegionChange[]
): ResolvedRegion {
	if (extraRegio) return apart('no_place');
	if (level === 'nuts0') return joined('same', [code]);
	const own = changes.filter(({ from }) => from === code);
	if (!own.some(({ fromVersion }) => fromVersion === OWN_VERSION)) {
		if (level === 'nuts1') return apart('large_region');
		const isOf = own.some(({ fromVersion }) => fromVersion === version);
		return isOf ? joined('same', [code]) : apart('older_code');
	}
	if (version === OWN_VERSION) return joined('same', [code]);
	const between = (from: NutsVersion, to: NutsVersion) =>
		own.filter(({ fromVersion, toVersion }) => fromVersion === from && toVersion === to);
	if (version > OWN_VERSION) return forward(between(OWN_VERSION, version));
	return level === 'nuts1' ? apart('large_region') : backward(between(version, OWN_VERSION));
}

/** Older codes have rows of their own, so only the very same region is joined. */
function backward([link]: readonly RegionChange[]): ResolvedRegion {
	if (link === undefined) return apart('older_code');
	return link.kind === 'same' ? joined('same', [link.from]) : apart('boundary_shift');
}

function forward(links: readonly RegionChange[]): ResolvedRegion {
	const codes = links.map(({ to }) => to);
	switch (links[0]?.kind) {
		case 'same':
		case 'recode':
			return joined(links[0].kind, codes);
		case 'split':
			return joined('sum', codes);
		case 'merge':
			return apart('merged');
		case 'boundary_shift':
			return apart('boundary_shift');
		case undefined:
			return apart('not_in_version');
	}
}

function joined(kind: 'same' | 'recode' | 'sum', codes: readonly string[]): ResolvedRegion {
	return { kind, codes, reason: null };
}

function apart(reason: ApartReason): ResolvedRegion {
	return { kind: 'apart', codes: [], reason };
}
