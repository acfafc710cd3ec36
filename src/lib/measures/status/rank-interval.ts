import { exceeds, intervalOf } from './interval';
import type { Measure } from './measure';

/** Where a value can stand among others: 1 is the largest. `of` counts those that can be ranked. */
export interface RankInterval {
	readonly best: number;
	readonly worst: number;
	readonly of: number;
}

/**
 * Ranks by the interval that each value is known to lie in: best = 1 + those surely larger,
 * worst = 1 + those possibly larger. A lower bound reaches up without end, a secret is [floor, ∞);
 * `floor` is the least value that the measure can take: 0 for counts and ratios, −1 for growth.
 * Figures that differ by rounding noise alone share their rank.
 * Null for a measure that is not available or not comparable; such ones are left out of the others' ranks.
 * Source: interval order; see methods, "rank of an interval".
 */
export function rankIntervals(
	measures: readonly Measure[],
	{ floor = 0 }: { readonly floor?: number } = {}
): (RankInterval | null)[] {
	const intervals = measures.map((measure) => intervalOf(measure, floor));
	const known = intervals.filter((interval) => interval !== null);
	return intervals.map(
		(own) =>
			own && {
				best: 1 + known.filter((other) => exceeds(other.low, own.high)).length,
				worst: 1 + known.filter((other) => other !== own && exceeds(other.high, own.low)).length,
				of: known.length
			}
	);
}
