import type { Filters } from '$lib/filters/filters';
import { regionByCode } from '$lib/catalogue/regions';
import { sectorBySlug } from '$lib/catalogue/sectors';
import type { Region } from '$lib/catalogue/types';
import type { Measure } from '$lib/measures/measure';
import { rankIntervals, type RankInterval } from '$lib/measures/rank-interval';
import { sectorMeasure, type ReadObservation } from '../sector-measure';

/** A region with its figure and where that stands among the ranked ones. */
export interface Ranked {
	readonly region: Region;
	readonly measure: Measure;
	/** Null for regions outside the ranking and for figures that cannot be ranked. */
	readonly rank: RankInterval | null;
}

/**
 * Figures of some regions, largest first, then secrets, then what is not available.
 * Ranks are among `ranked` only: regions put beside them by the reader have none.
 */
export function rankingOf(
	read: ReadObservation,
	filters: Filters,
	regions: { readonly ranked: readonly string[]; readonly beside: readonly string[] }
): readonly Ranked[] {
	const sector = sectorBySlug.get(filters.sector);
	const measureOf = (region: string) => sectorMeasure(read, { ...filters, sector, region });
	const measures = regions.ranked.map(measureOf);
	const ranks = rankIntervals(measures);
	const ranked = regions.ranked.map((code, index) => ({
		region: regionByCode.get(code),
		measure: measures[index] ?? measureOf(code),
		rank: ranks[index] ?? null
	}));
	const beside = regions.beside
		.filter((code) => !regions.ranked.includes(code))
		.map((code) => ({ region: regionByCode.get(code), measure: measureOf(code), rank: null }));
	return [...ranked, ...beside].sort((a, b) => orderOf(b.measure) - orderOf(a.measure));
}

/** Values by size; below them secrets, below those what is not available. */
function orderOf({ value, status }: Measure): number {
	return value ?? (status === 'confidential' ? -1 : -2);
}
