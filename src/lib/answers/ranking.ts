import { regionByCode } from '$lib/catalogue/regions/regions';
import type { Region } from '$lib/catalogue/types';
import { largerFirst } from '$lib/measures/status/interval';
import { byFormula, type Measure } from '$lib/measures/status/measure';
import { rankIntervals, type RankInterval } from '$lib/measures/status/rank-interval';

/** A region with its figure and where that stands among the ranked ones. */
export interface Ranked {
	readonly region: Region;
	readonly measure: Measure;
	/** Null for regions outside the ranking and for figures that cannot be ranked. */
	readonly rank: RankInterval | null;
}

/**
 * Figures of some regions, largest first, then secrets, then what is not available.
 * Ranks are among `ranked` only: regions put beside them by the reader have none. `floor`: the least possible value.
 */
export function rankingOf(
	measureOf: (region: string) => Measure,
	regions: { readonly ranked: readonly string[]; readonly beside: readonly string[] },
	floor = 0
): readonly Ranked[] {
	const measures = regions.ranked.map(measureOf);
	const ranks = rankIntervals(measures, { floor });
	const ranked = regions.ranked.map((code, index) => ({
		region: regionByCode.get(code),
		measure: measures[index] ?? measureOf(code),
		rank: ranks[index] ?? null
	}));
	const beside = regions.beside
		.filter((code) => !regions.ranked.includes(code))
		.map((code) => ({ region: regionByCode.get(code), measure: measureOf(code), rank: null }));
	return [...ranked, ...beside].sort((a, b) => largerFirst(orderOf(a.measure), orderOf(b.measure)));
}

/** The largest figure that is established: one that is only known to be "at most" is nobody's highest. */
export function firstEstablished(ranking: readonly Ranked[]): Ranked | undefined {
	return ranking.find(({ measure }) => measure.value !== null && measure.status !== 'at_most');
}

/** Whether figures of a ranking are told, though none that surely is reached: each is at most so much. */
export function isOfUpperBounds(ranking: readonly Ranked[]): boolean {
	return (
		firstEstablished(ranking) === undefined && ranking.some(({ measure }) => measure.value !== null)
	);
}

/** A rank as a figure: a number, or its best and its worst where figures are hidden. It is made of the ranked figure. */
export function measureOfRank({ best, worst }: RankInterval, ranked: Measure): Measure {
	const isSure = best === worst;
	return {
		...ranked,
		status: isSure ? 'complete' : 'range',
		value: isSure ? best : null,
		range: isSure ? null : [best, worst],
		made: byFormula('rank', ['part', ranked])
	};
}

/** Values by size; below them ranges by their middle, secrets, and what is not available. */
function orderOf({ value, range, status }: Measure): number {
	if (value !== null) return value;
	if (range !== null) return (range[0] + range[1]) / 2;
	return status === 'confidential' ? -10 : -20;
}
