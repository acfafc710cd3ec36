import { combine, divisor, rising } from '../status/combine';
import type { Measure } from '../status/measure';
import type { BreakReason } from '../status/reason';
import { windowBetween } from './window';

/** One year of a series. */
export interface YearMeasure {
	readonly year: number;
	readonly measure: Measure;
}

/**
 * A series as an index, 100 × value / value of the base year. Dimensionless, ≥ 0; a complete base year is 100.
 * A year across a break from the base year: not_comparable. Year hidden: at_least; base hidden: at_most;
 * both: confidential. Base zero, unpublished or not in the series: not_available in every year.
 * Source: definition; methods, "Bounds and breaks".
 */
export function indexSeries(
	series: readonly YearMeasure[],
	{ base, breaks }: { readonly base: number; readonly breaks: ReadonlyMap<number, BreakReason> }
): readonly YearMeasure[] {
	const start = series.find((point) => point.year === base)?.measure ?? UNPUBLISHED;
	return series.map(({ year, measure }) => ({
		year,
		measure: combine({
			inputs: { end: rising(measure), start: divisor(start) },
			formula: (at) => 100 * (at.end / at.start),
			broken: windowBetween(breaks, base, year).broken
		})
	}));
}

const UNPUBLISHED: Measure = {
	status: 'not_available',
	value: null,
	range: null,
	flags: '',
	partsMissing: 1,
	parts: 1,
	reason: { kind: 'not_published', input: 'start' }
};
