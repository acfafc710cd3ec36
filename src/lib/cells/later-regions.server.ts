import type { LaterRegion } from '$lib/catalogue/regions/later-region';
import { PLACES } from '$lib/catalogue/regions/regions';
import { readRegionVersions } from '$lib/catalogue/regions/region-versions.server';
import { SERIES_STARTS } from '$lib/catalogue/series';
import { readLaterCodes } from '$lib/query/observation-tables.server';

/** `laterRegionsOf` the tables of this build. */
export function readLaterRegions(): Promise<Readonly<Record<string, LaterRegion>>> {
	return (shared ??= laterRegionsOf());
}

let shared: Promise<Readonly<Record<string, LaterRegion>>> | undefined;

/**
 * By code, the regions that the later table of a folder publishes under other codes or not at all; empty while there
 * is no such table.
 */
export async function laterRegionsOf(
	folder?: string
): Promise<Readonly<Record<string, LaterRegion>>> {
	const [year] = SERIES_STARTS;
	const joined = await readLaterCodes(folder);
	if (joined === null || year === undefined) return {};
	const { resolveRegion } = await readRegionVersions(folder);
	const reasonOf = (code: string) =>
		resolveRegion(code, '2021').reason ?? resolveRegion(code, '2024').reason ?? 'not_in_version';
	return Object.fromEntries(
		PLACES.flatMap(({ code }): [string, LaterRegion][] => {
			const codes = joined.get(code) ?? [];
			if (codes.join() === code) return [];
			return [[code, { year, codes, reason: codes.length === 0 ? reasonOf(code) : null }]];
		})
	);
}
