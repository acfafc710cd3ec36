import { quantileSorted } from 'd3-array';

/** How values become colours: from little to much, around 1 by ratio, or around 0 by difference. */
export const SCALE_KINDS = ['sequential', 'ratio', 'change'] as const;
export type ScaleKind = (typeof SCALE_KINDS)[number];

/** How many colours there are; the middle one of a scale around 1 or 0 says "about the same". */
export const STEPS = 7;

/** A scale of seven colours. */
export interface StepScale {
	readonly kind: ScaleKind;
	/** The six values between the steps, ascending, in the unit of the values. */
	readonly limits: readonly number[];
	/** 0, the lowest, to 6; a value on a limit belongs to the step above it. */
	stepOf(value: number): number;
}

// A third, a half more, twice as much, and as much less: even steps on a log axis.
const RATIO_LIMITS = [1 / 2, 2 / 3, 4 / 5, 5 / 4, 3 / 2, 2];
const CHANGE_LIMITS = [-0.2, -0.1, -0.02, 0.02, 0.1, 0.2];

/**
 * Scale of the values shown; missing ones do not count. Sequential limits are sevenths of the values
 * (a few large regions would leave all others in one colour), rounded to two digits.
 */
export function stepScale(kind: ScaleKind, values: readonly (number | null)[]): StepScale {
	const limits = limitsOf(kind, values);
	return { kind, limits, stepOf: (value) => limits.filter((limit) => value >= limit).length };
}

function limitsOf(kind: ScaleKind, values: readonly (number | null)[]): readonly number[] {
	if (kind === 'ratio') return RATIO_LIMITS;
	if (kind === 'change') return CHANGE_LIMITS;
	const known = values.filter((value) => value !== null).sort((a, b) => a - b);
	return Array.from({ length: STEPS - 1 }, (_, index) =>
		Number((quantileSorted(known, (index + 1) / STEPS) ?? 0).toPrecision(2))
	);
}
