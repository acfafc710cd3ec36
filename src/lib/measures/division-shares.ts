import { exactSum } from './exact-sum';
import {
	hiddenStatus,
	publishedValue,
	refuse,
	unionFlags,
	type Cell,
	type Measure,
	type Provenance
} from './measure';
import type { Reason } from './reason';

/** A region's structure: the share of each division that is shown. Shares lie between 0 and 1. */
export interface DivisionShares extends Provenance {
	readonly known: true;
	readonly shown: ReadonlyMap<string, number>;
	readonly hidden: readonly string[];
	/**
	 * What the hidden divisions make up together, 0 when none is. For the bounds of measures only, never for the
	 * reader: a function, so that it can neither be written to a page's data nor to a file by accident.
	 */
	readonly hiddenMass: () => number;
}

/** A structure that may not be told, and why. */
export interface NoShares {
	readonly known: false;
	readonly refusal: Measure;
}

/**
 * Shares of a total by division. All divisions published: x / Σx, so that they add to 1; the published total
 * differs by rounding (within 1 person in 605 of 665 region-years). Some hidden: x / C, with the rest of C as
 * hidden mass. Refused: one hidden division (the total would give it away), shown ones that exceed the total,
 * none shown, a total that is hidden or zero, a negative cell.
 * This mass is the only residual that is ever formed. Source: methods, "Bounds and breaks"; data, trap 9.
 */
export function divisionShares(of: {
	readonly total: Cell;
	readonly divisions: ReadonlyMap<string, Cell>;
}): DivisionShares | NoShares {
	const cells = [...of.divisions].map(([code, cell]) => ({ code, value: publishedValue(cell) }));
	const shown = cells.flatMap(({ code, value }) => (value === null ? [] : [{ code, value }]));
	const hidden = cells.flatMap(({ code, value }) => (value === null ? [code] : []));
	const made = {
		flags: unionFlags([of.total, ...of.divisions.values()].map((cell) => cell.flags)),
		partsMissing: hidden.length,
		parts: cells.length
	};
	const values = shown.map(({ value }) => value);
	const sum = exactSum(values);
	const whole = hidden.length === 0 ? sum : publishedValue(of.total);
	const reason = refusalOf({ values, hidden, whole, sum, secret: made.flags.includes('c') });
	if (reason !== null || whole === null)
		return { known: false, refusal: refuseShares(reason, made) };
	return {
		...made,
		known: true,
		shown: new Map(shown.map(({ code, value }) => [code, value / whole])),
		hidden,
		hiddenMass: () => (hidden.length === 0 ? 0 : (whole - sum) / whole)
	};
}

function refusalOf(of: {
	readonly values: readonly number[];
	readonly hidden: readonly string[];
	readonly whole: number | null;
	readonly sum: number;
	readonly secret: boolean;
}): Reason | null {
	if (of.values.length === 0)
		return of.secret
			? { kind: 'input_hidden', inputs: ['divisions'] }
			: { kind: 'not_published', input: 'divisions' };
	if (of.values.some((value) => value < 0)) return { kind: 'negative_part' };
	if (of.hidden.length === 1) return { kind: 'single_hidden_division' };
	if (of.whole === null) return { kind: 'total_hidden', input: 'total' };
	if (of.whole <= 0) return { kind: 'division_by_zero', input: 'total' };
	return of.sum > of.whole ? { kind: 'shown_exceed_total' } : null;
}

function refuseShares(reason: Reason | null, made: Provenance): Measure {
	const status = reason?.kind === 'division_by_zero' ? 'not_available' : hiddenStatus(made.flags);
	return refuse(status, reason, made);
}
