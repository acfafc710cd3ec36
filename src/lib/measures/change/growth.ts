import { combine, divisor, rising } from '../status/combine';
import { provenanceOf, refuse, type Measure } from '../status/measure';
import type { Window } from './window';

/** A figure at the two ends of a window. */
export interface Change {
	readonly start: Measure;
	readonly end: Measure;
	readonly window: Window;
}

/**
 * Growth over a window, end / start − 1. A share (0.05 is 5 %), from −1 up.
 * A break in the window: not_comparable. End hidden: at_least; start hidden: at_most; both: confidential.
 * Growth from zero is undefined. Euro are nominal. Source: definition; methods, "Bounds and breaks".
 */
export function growth({
	start,
	end,
	window
}: Pick<Change, 'start' | 'end'> & { readonly window: Pick<Window, 'broken'> }): Measure {
	return combine({
		made: 'growth',
		inputs: { end: rising(end), start: divisor(start) },
		formula: (at) => at.end / at.start - 1,
		broken: window.broken
	});
}

/** A compound rate over fewer years is not published. */
export const LEAST_YEARS_OF_CAGR = 3;

/**
 * Compound annual growth rate, (end / start)^(1 / years) − 1. A share per year, from −1 up.
 * Not given for windows under three years. Breaks, bounds and zero as growth's.
 * Source: definition; methods, "Not to be published" (REAT's `growth` divides linearly and is no check).
 */
export function compoundGrowth({ start, end, window }: Change): Measure {
	const years = window.to - window.from;
	if (window.broken === null && years < LEAST_YEARS_OF_CAGR)
		return refuse(
			'not_available',
			{ kind: 'window_too_short', years, least: LEAST_YEARS_OF_CAGR },
			provenanceOf([start, end])
		);
	return combine({
		inputs: { end: rising(end), start: divisor(start) },
		formula: (at) => (at.end / at.start) ** (1 / years) - 1,
		broken: window.broken
	});
}
