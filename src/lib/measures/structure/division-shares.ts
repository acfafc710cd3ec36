import { exactSum } from '../status/exact-sum';
import {
	hiddenStatus,
	publishedValue,
	refuse,
	unionFlags,
	type Cell,
	type Measure,
	type Provenance
} from '../status/measure';
import type { Reason, Untold } from '../status/reason';
import { untold, untoldAmong, untoldOf } from '../status/untold';

/** A region's structure: the share of each division that is shown. Shares lie between 0 and 1. */
export interface DivisionShares extends Provenance, Untold {
	readonly known: true;
	readonly shown: ReadonlyMap<string, number>;
	readonly hidden: readonly string[];
	/**
	 * No more than this lies in the hidden divisions together: what they make up, rounded up to the next twentieth of
	 * the total; 0 when none is hidden. For the bounds of measures. Rounded here, once: a bound rounded where it is
	 * made would tell another bit of the secret in each of 262 comparisons.
	 */
	readonly hiddenAtMost: number;
}

/** A structure that may not be told, and why. */
export interface NoShares {
	readonly known: false;
	readonly refusal: Measure;
}

/** A twentieth of the total is the step in which hidden divisions are told of. Our judgement. */
const STEPS = 20;

/**
 * Shares of a total by division. All divisions published: x / Σx, so that they add to 1; the published total
 * differs by rounding (within 1 person in 605 of 665 region-years). Some hidden: x / C, and what is left of C in
 * steps, the only residual that is ever formed. Refused: one hidden division that can hold anybody, as the total
 * would give it away (where no local unit is, nobody works: of two hidden ones the other is told); shown ones that
 * exceed the total, none shown, a total that is hidden or zero, a negative cell.
 * Source: methods, "Bounds and breaks".
 */
export function divisionShares(of: {
	readonly total: Cell;
	readonly divisions: ReadonlyMap<string, Cell>;
	/** Local units of the divisions: which of them have none. */
	readonly localUnits: ReadonlyMap<string, Cell>;
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
	const single = isSingle(hidden, of.localUnits);
	const reason = refusalOf({ values, single, whole, sum, secret: made.flags.includes('c') });
	if (reason !== null || whole === null)
		return { known: false, refusal: refuseShares(reason, made) };
	return {
		...made,
		known: true,
		shown: new Map(shown.map(({ code, value }) => [code, value / whole])),
		hidden,
		hiddenAtMost: hidden.length === 0 ? 0 : stepAbove((whole - sum) / whole)
	};
}

/** Shares of an extraction's cells: why a division is hidden is untold, of a refused structure too. */
export function untoldShares(shares: DivisionShares | NoShares): DivisionShares | NoShares {
	if (!shares.known) return { known: false, refusal: untold(shares.refusal) };
	if (shares.hidden.length === 0) return shares;
	return { ...shares, untold: shares.flags.includes('c') ? 'some' : 'all' };
}

/** Why a measure of structures is no number: what they hide. */
export function hiddenDivisions(...structures: readonly DivisionShares[]): Reason {
	return { kind: 'input_hidden', inputs: ['divisions'], ...untoldDivisions(...structures) };
}

/** What is untold of what structures hide, refused ones too. */
export function untoldDivisions(...structures: readonly (DivisionShares | NoShares)[]): Untold {
	const hiding = structures.filter((shares) => !shares.known || shares.hidden.length > 0);
	return untoldAmong(hiding.map((shares) => (shares.known ? shares : untoldOf([shares.refusal]))));
}

function stepAbove(share: number): number {
	return Math.max(1, Math.ceil(share * STEPS)) / STEPS;
}

/** Whether a single hidden division can hold anybody, so that whatever the shown ones leave is its own. */
function isSingle(hidden: readonly string[], localUnits: ReadonlyMap<string, Cell>): boolean {
	const empty = hidden.filter((code) => {
		const cell = localUnits.get(code);
		return cell !== undefined && publishedValue(cell) === 0;
	});
	return hidden.length === 1 || hidden.length - empty.length === 1;
}

function refusalOf(of: {
	readonly values: readonly number[];
	readonly single: boolean;
	readonly whole: number | null;
	readonly sum: number;
	readonly secret: boolean;
}): Reason | null {
	if (of.values.length === 0)
		return of.secret
			? { kind: 'input_hidden', inputs: ['divisions'] }
			: { kind: 'not_published', input: 'divisions' };
	if (of.values.some((value) => value < 0)) return { kind: 'negative_part' };
	if (of.single) return { kind: 'single_hidden_division' };
	if (of.whole === null) return { kind: 'total_hidden', input: 'total' };
	if (of.whole <= 0) return { kind: 'division_by_zero', input: 'total' };
	return of.sum > of.whole ? { kind: 'shown_exceed_total' } : null;
}

function refuseShares(reason: Reason | null, made: Provenance): Measure {
	const status = reason?.kind === 'division_by_zero' ? 'not_available' : hiddenStatus(made.flags);
	return refuse(status, reason, made);
}
