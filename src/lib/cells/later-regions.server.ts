import type { LaterKind, LaterRegion } from '$lib/catalogue/regions/later-region';
import { NEWER_REGIONS, PLACES } from '$lib/catalogue/regions/regions';
import type { ApartReason } from '$lib/catalogue/regions/region-versions';
import { readRegionVersions } from '$lib/catalogue/regions/region-versions.server';
import { SERIES_STARTS } from '$lib/catalogue/series';
import type { Region } from '$lib/catalogue/types';
import { holdsArea } from '$lib/measures/area/same-area';
import { readLaterCodes } from '$lib/query/observation-tables.server';

/** `laterRegionsOf` the tables of this build. */
export function readLaterRegions(): Promise<Readonly<Record<string, LaterRegion>>> {
	return (shared ??= laterRegionsOf());
}

let shared: Promise<Readonly<Record<string, LaterRegion>>> | undefined;

/**
 * By code, the regions that the later table of a folder publishes otherwise than before, for the first time or not at
 * all; empty while there is no such table.
 */
export async function laterRegionsOf(
	folder?: string
): Promise<Readonly<Record<string, LaterRegion>>> {
	const [year] = SERIES_STARTS;
	const joined = await readLaterCodes(folder);
	if (joined === null || year === undefined) return {};
	const { resolveRegion } = await readRegionVersions(folder);
	const reasonOf = (code: string) =>
		resolveRegion(code, '2021').reason ?? resolveRegion(code, '2024').reason;
	return Object.fromEntries(
		PLACES.flatMap(({ code }): [string, LaterRegion][] => {
			const codes = joined.get(code) ?? [];
			const isNewer = NEWER_REGIONS.some((region) => region.code === code);
			const reason = isNewer ? null : reasonOf(code);
			const kind = isNewer ? 'newer' : kindOf(code, codes, reason);
			if (kind === null) return [];
			const apart = kind === 'apart' ? (reason ?? 'not_in_version') : null;
			return [[code, { kind, year, codes, reason: apart, finer: finerIn(code) }]];
		})
	);
}

function kindOf(
	code: string,
	codes: readonly string[],
	reason: ApartReason | null
): LaterKind | null {
	if (codes.length === 0) return 'apart';
	if (codes.length > 1) return 'sum';
	if (codes.join() !== code) return 'recoded';
	return reason === 'boundary_shift' || reason === 'merged' ? 'shifted' : null;
}

/** Newer regions of the basic level inside a region that is no whole country by name. */
function finerIn(code: string): readonly string[] {
	if (code.length < 4) return [];
	const isInside = (inner: Region) => inner.code.length === 4 && holdsArea(code, inner.code);
	return NEWER_REGIONS.filter(isInside).map((region) => region.code);
}
