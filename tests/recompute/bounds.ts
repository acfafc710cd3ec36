import type { PublishedCell } from './published-cells';

/**
 * What is known of a figure: it lies between two numbers, both included, the upper one perhaps without end; or why
 * nothing is known. A secret with nothing beside it lies between 0 and no end.
 */
export type Known =
	| { readonly low: number; readonly high: number; readonly secret?: true }
	| 'not_available'
	| 'not_comparable';

/** A sum of published cells; of none nothing is known (methods, "Bounds and breaks"). */
export function sum(cells: readonly PublishedCell[]): Known {
	if (cells.length === 0) return 'not_available';
	const shown = cells.flatMap(({ value, flags }) =>
		value === null || flags.includes('c') ? [] : [value]
	);
	const low = shown.reduce((total, value) => total + value, 0);
	if (shown.length === cells.length) return { low, high: low };
	if (shown.length > 0 && shown.every((value) => value >= 0)) return { low, high: Infinity };
	return cells.some(({ flags }) => flags.includes('c')) ? SECRET : 'not_available';
}

/**
 * One figure over another. Either may be a lower bound, then the ratio is one (numerator) or an upper one
 * (denominator); both: nothing but that a secret hides it. Over zero: not available.
 */
export function ratio(over: Known, under: Known): Known {
	if (typeof over === 'string') return over;
	if (typeof under === 'string') return under;
	if (under.high === 0) return 'not_available';
	if (over.secret || under.secret || (isHidden(over) && isHidden(under))) return SECRET;
	if (isHidden(under)) return under.low === 0 ? SECRET : { low: 0, high: over.high / under.low };
	return { low: over.low / under.low, high: over.high / under.low };
}

/** The same formula at both ends of what is known; it must rise. */
export function mapKnown(known: Known, formula: (value: number) => number): Known {
	if (typeof known === 'string') return known;
	return {
		...known,
		low: formula(known.low),
		high: known.high === Infinity ? Infinity : formula(known.high)
	};
}

/** The sum of figures that are all complete. */
export function total(figures: readonly Known[]): number {
	return figures.reduce<number>(
		(all, known) => all + (typeof known === 'string' ? NaN : known.low),
		0
	);
}

/** Whether a figure is one number. */
export function isComplete(known: Known): boolean {
	return typeof known !== 'string' && known.low === known.high;
}

/** The status of a figure in the words of a page's tables. */
export function statusOf(known: Known): string {
	if (typeof known === 'string') return known.replace('_', ' ');
	if (known.secret) return 'confidential';
	if (known.low === known.high) return 'complete';
	return known.high === Infinity ? 'at least' : 'at most';
}

const SECRET = { low: 0, high: Infinity, secret: true } as const;

function isHidden(known: { readonly low: number; readonly high: number }): boolean {
	return known.low !== known.high;
}
