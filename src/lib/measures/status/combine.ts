import { intervalOf, measureWithin, type Interval } from './interval';
import type { FormulaName } from './formula-names';
import { hiddenStatus, provenanceOf, refuse, type Measure } from './measure';
import type { InputName, Reason } from './reason';
import { untoldOf } from './untold';

/** One independent input of a formula: how the result moves with it and what it must satisfy. */
export interface Input {
	readonly measure: Measure;
	/** Whether the result goes up or down as this input grows. */
	readonly moves: 'up' | 'down';
	/** Least value that it can take; 0 unless told. */
	readonly floor: number;
	/** Hidden, there is no number: totals, and every input of a statistic that is exact or nothing. */
	readonly needed: boolean;
	/** Zero, the result is undefined. */
	readonly divides: boolean;
}

/** An input with which the result grows. */
export function rising(measure: Measure, floor = 0): Input {
	return { measure, moves: 'up', floor, needed: false, divides: false };
}

/** An input with which the result shrinks. */
export function falling(measure: Measure, floor = 0): Input {
	return { ...rising(measure, floor), moves: 'down' };
}

/** An input that divides: the result shrinks as it grows and is undefined where it is zero. */
export function divisor(measure: Measure): Input {
	return { ...falling(measure), divides: true };
}

/** An input that must be complete and not zero: hidden, the result is confidential. */
export function total(measure: Measure): Input {
	return { ...divisor(measure), needed: true };
}

/** An input that must be complete, zero allowed. */
export function exactly(measure: Measure): Input {
	return { ...rising(measure), needed: true };
}

/** What a combination is told beside its inputs and its formula. */
interface Circumstances {
	/** The formula's name, which the result keeps with the inputs in their order; without it, it keeps neither. */
	readonly made?: FormulaName;
	/** The break, if any, that lies between the inputs: not_comparable. */
	readonly broken?: Reason | null;
	/** Why there is no number whatever the inputs are, if so: not_available. */
	readonly refusal?: Reason | null;
}

/** A formula, monotone in each input, with its inputs by name. */
export interface Combination<Name extends InputName> extends Circumstances {
	readonly inputs: Readonly<Record<Name, Input>>;
	readonly formula: (at: Readonly<Record<Name, number>>) => number;
}

/**
 * The one mechanism of the status algebra. A formula that is monotone in each of its independent inputs is
 * evaluated at the two corners of what is known of them, and the interval between is turned back to a status:
 * x/Y with x at_least and Y complete is at_least; with Y at_least, at_most; with both, no bound: confidential.
 * A bound counts only if it says more than the same formula with its hidden inputs wholly hidden.
 * Precedence: a break, a refusal, not_comparable, not_available, a needed input hidden (confidential), division by zero,
 * a negative input beside a hidden one (no bound).
 * Unit and range: those of the formula. Source: interval arithmetic; methods, "Bounds and breaks".
 */
export function combine<Name extends InputName>(combination: Combination<Name>): Measure {
	// `keys` and `fromEntries` forget whose names they are.
	const names = Object.keys(combination.inputs) as Name[];
	return combineList({
		...combination,
		inputs: names.map((name) => ({ ...combination.inputs[name], name })),
		formula: (values) =>
			combination.formula(
				Object.fromEntries(names.map((name, index) => [name, values[index]])) as Record<
					Name,
					number
				>
			)
	});
}

type NamedInput = Input & { readonly name: InputName };

/** `combine` for inputs that are a list rather than named one by one. */
export function combineList(
	combination: Circumstances & {
		readonly inputs: readonly NamedInput[];
		readonly formula: (values: readonly number[]) => number;
	}
): Measure {
	const { inputs, formula, broken = null, refusal = null } = combination;
	const made = provenanceOf(
		inputs.map((input) => input.measure),
		combination.made && {
			formula: combination.made,
			inputs: inputs.map(({ name, measure }) => ({ name, measure }))
		}
	);
	if (broken !== null) return refuse('not_comparable', broken, made);
	if (refusal !== null) return refuse('not_available', refusal, made);
	const unusable = unusableInput(inputs);
	if (unusable !== null) return refuse(unusable.status, unusable.reason, made);
	const hidden = inputs.filter(({ measure }) => measure.status !== 'complete');
	const truth = corners(inputs, formula, known);
	if (hidden.length === 0 && !Number.isFinite(truth.low))
		return refuse('not_available', { kind: 'division_by_zero', input: null }, made);
	const idle = corners(inputs, formula, (input) =>
		input.measure.status === 'complete' ? known(input) : { low: input.floor, high: Infinity }
	);
	const names = [...new Set(hidden.map((input) => input.name))];
	const told = untoldOf(hidden.map(({ measure }) => measure));
	const reason: Reason = { kind: 'input_hidden', inputs: names, ...told };
	const measure = measureWithin(truth, idle, { ...made, reason });
	return measure.value === null && measure.range === null && hidden.length > 1
		? { ...measure, reason: { kind: 'both_hidden', inputs: names, ...told } }
		: measure;
}

function unusableInput(inputs: readonly NamedInput[]) {
	return (
		firstOf(inputs, ({ measure }) =>
			measure.status === 'not_comparable'
				? { status: 'not_comparable', reason: measure.reason }
				: null
		) ??
		firstOf(inputs, ({ measure, name }) =>
			measure.status === 'not_available'
				? { status: 'not_available', reason: named(measure.reason, name) }
				: null
		) ??
		firstOf(inputs, ({ measure, name, needed }) =>
			needed && measure.status !== 'complete'
				? {
						status: hiddenStatus(measure.flags),
						reason: { kind: 'total_hidden', input: name, ...untoldOf([measure]) }
					}
				: null
		) ??
		firstOf(inputs, ({ measure, name, divides }) =>
			divides && measure.status === 'complete' && measure.value === 0
				? { status: 'not_available', reason: { kind: 'division_by_zero', input: name } }
				: null
		) ??
		negativeInput(inputs)
	);
}

interface Unusable {
	readonly status: 'not_comparable' | 'not_available' | 'confidential';
	readonly reason: Reason | null;
}

function firstOf(
	inputs: readonly NamedInput[],
	check: (input: NamedInput) => Unusable | null
): Unusable | null {
	return inputs.map(check).find((found) => found !== null) ?? null;
}

/** Below its floor an input breaks both the meaning of a divisor and the monotone corners. */
function negativeInput(inputs: readonly NamedInput[]): Unusable | null {
	const negative = inputs.filter(({ measure, floor }) => (measure.value ?? floor) < floor);
	const reason = { kind: 'negative_part' } as const;
	if (negative.some((input) => input.divides)) return { status: 'not_available', reason };
	const hidden = inputs.filter(({ measure }) => measure.status !== 'complete');
	if (negative.length === 0 || hidden.length === 0) return null;
	return { status: hiddenStatus(hidden.map(({ measure }) => measure.flags).join('')), reason };
}

function named(reason: Reason | null, input: InputName): Reason {
	if (reason === null) return { kind: 'not_published', input };
	return 'input' in reason && reason.input === null ? { ...reason, input } : reason;
}

function known({ measure, floor }: Input): Interval {
	return intervalOf(measure, floor) ?? { low: floor, high: Infinity };
}

function corners(
	inputs: readonly NamedInput[],
	formula: (values: readonly number[]) => number,
	between: (input: Input) => Interval
): Interval {
	const intervals = inputs.map(between);
	const at = (up: 'low' | 'high', down: 'low' | 'high') =>
		formula(
			intervals.map((interval, index) => interval[inputs[index]?.moves === 'up' ? up : down])
		);
	return { low: at('low', 'high'), high: at('high', 'low') };
}
