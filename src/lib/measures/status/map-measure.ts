import { measureWithin, intervalOf, type Interval } from './interval';
import { provenanceOf, type Measure } from './measure';

/** A function of one measure that is monotone over `domain`, the values that the measure can take. */
export interface Monotone {
	readonly moves: 'up' | 'down';
	readonly domain: Interval;
	readonly formula: (value: number) => number;
}

/**
 * A monotone function of one measure: the number, or each bound, mapped; a falling function swaps the bounds
 * (the inverse of "at least" is "at most"). Flags, parts and reason stay; how it was made is the caller's
 * to say. Unit and range: those of the formula.
 * What has no number passes through unchanged; where the formula gives no number, not_available.
 */
export function mapMeasure(measure: Measure, { moves, domain, formula }: Monotone): Measure {
	const interval = intervalOf(measure, domain.low);
	if (interval === null || measure.status === 'confidential') return measure;
	const image = (of: Interval): Interval =>
		moves === 'up'
			? { low: formula(of.low), high: formula(of.high) }
			: { low: formula(of.high), high: formula(of.low) };
	const high = Math.min(interval.high, domain.high);
	const reason = measure.reason ?? { kind: 'division_by_zero', input: null };
	return measureWithin(image({ low: interval.low, high }), image(domain), {
		...provenanceOf([measure]),
		reason
	});
}
