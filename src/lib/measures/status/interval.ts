import { hiddenStatus, type Measure, type Provenance } from './measure';
import type { Reason } from './reason';

/** Where a true number is known to lie, both ends included; an end may be infinite. */
export interface Interval {
	readonly low: number;
	readonly high: number;
}

/**
 * The interval that a measure stands for: complete [v, v] · at_least [v, ∞) · at_most [floor, v] ·
 * range as given · confidential [floor, ∞). Null for not_available and not_comparable: nothing is known.
 * `floor` is the least value that the statistic can take: 0 for counts and ratios, −1 for growth.
 * Source: methods, "Bounds and breaks".
 */
export function intervalOf(measure: Measure, floor = 0): Interval | null {
	const { status, value, range } = measure;
	if (status === 'confidential') return { low: floor, high: Infinity };
	if (range !== null) return { low: range[0], high: range[1] };
	if (value === null) return null;
	return {
		low: status === 'at_most' ? floor : value,
		high: status === 'at_least' ? Infinity : value
	};
}

/** Relative difference below which two figures are one: what binary fractions make of the same number. */
const NOISE = 1e-12;

/** Whether a number is larger than another by more than rounding noise; the sorters and ranks of figures ask it. */
export function exceeds(one: number, other: number): boolean {
	if (!Number.isFinite(one) || !Number.isFinite(other)) return one > other;
	return one - other > NOISE * Math.max(Math.abs(one), Math.abs(other));
}

/** Orders numbers from the largest; those that differ by rounding noise alone stay in their order. */
export function largerFirst(one: number, other: number): number {
	return exceeds(other, one) ? 1 : exceeds(one, other) ? -1 : 0;
}

/**
 * The measure that an interval amounts to. Equal ends: complete. Otherwise an end counts only if it says
 * more than `idle`, the interval that would stand if every hidden input were wholly hidden:
 * low only, at_least; high only, at_most; both, range; none, confidential (or not_available where no part
 * carries c: what is merely unpublished is not called a secret).
 */
export function measureWithin(
	truth: Interval,
	idle: Interval,
	about: Provenance & { readonly reason: Reason }
): Measure {
	const { reason, ...provenance } = about;
	const base = { ...provenance, reason, range: null, value: null };
	const { low, high } = truth;
	if (low === high && Number.isFinite(low))
		return { ...base, status: 'complete', value: low, reason: null };
	const boundedBelow = Number.isFinite(low) && !(low <= idle.low);
	const boundedAbove = Number.isFinite(high) && !(high >= idle.high);
	if (boundedBelow && boundedAbove) return { ...base, status: 'range', range: [low, high] };
	if (boundedBelow) return { ...base, status: 'at_least', value: low };
	if (boundedAbove) return { ...base, status: 'at_most', value: high };
	return { ...base, status: hiddenStatus(about.flags) };
}
