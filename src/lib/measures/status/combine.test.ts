import { expect, it } from 'vitest';
import { atLeast, complete, secret, unpublished } from '../../../../tests/fixtures/oracles/made-up';
import { combine, divisor, rising } from './combine';
import { intervalOf } from './interval';
import { mapMeasure } from './map-measure';
import type { Measure } from './measure';

const atMost = (value: number): Measure => ({ ...atLeast(value), status: 'at_most' });
const between = (low: number, high: number): Measure => ({
	...atLeast(low),
	status: 'range',
	value: null,
	range: [low, high]
});
const broken: Measure = {
	...unpublished(),
	status: 'not_comparable',
	reason: { kind: 'curated_break', year: 2010, id: 'sk-2010' }
};
const ratio = (persons: Measure, units: Measure) =>
	combine({
		inputs: { persons: rising(persons), units: divisor(units) },
		formula: (at) => at.persons / at.units
	});

it.each([
	['complete / complete', complete(10), complete(4), 'complete', 2.5],
	['at_least / complete', atLeast(10), complete(4), 'at_least', 2.5],
	['complete / at_least', complete(10), atLeast(4), 'at_most', 2.5],
	['at_least / at_least', atLeast(10), atLeast(4), 'confidential', null],
	['at_least / at_most', atLeast(10), atMost(4), 'at_least', 2.5],
	['at_most / complete', atMost(10), complete(4), 'at_most', 2.5],
	['complete / at_most', complete(10), atMost(4), 'at_least', 2.5],
	['at_most / at_least', atMost(10), atLeast(4), 'at_most', 2.5],
	['complete / confidential', complete(10), secret(), 'confidential', null],
	['zero / at_least', complete(0), atLeast(4), 'complete', 0],
	['zero / confidential', complete(0), secret(), 'confidential', null],
	['at_least zero', atLeast(0), complete(4), 'confidential', null],
	['confidential / zero', secret(), complete(0), 'not_available', null],
	['complete / zero', complete(10), complete(0), 'not_available', null],
	['not_available / complete', unpublished(), complete(4), 'not_available', null],
	['confidential / not_available', secret(), unpublished(), 'not_available', null],
	['not_available / not_comparable', unpublished(), broken, 'not_comparable', null],
	['negative / at_least', complete(-8.3), atLeast(4), 'confidential', null],
	['complete / negative', complete(10), complete(-8.3), 'not_available', null]
] as const)('combine(%s)', (_, persons, units, status, value) => {
	expect(ratio(persons, units)).toMatchObject({ status, value });
});

it('combine(ranges) is a range', () => {
	expect(ratio(between(10, 20), complete(4))).toMatchObject({ status: 'range', range: [2.5, 5] });
	expect(ratio(complete(20), between(4, 5))).toMatchObject({ status: 'range', range: [4, 5] });
});

it('combine(inputs) says which inputs are hidden, never how much', () => {
	expect(ratio(atLeast(10), complete(4)).reason).toEqual({
		kind: 'input_hidden',
		inputs: ['persons']
	});
	expect(ratio(atLeast(10), atLeast(4)).reason).toEqual({
		kind: 'both_hidden',
		inputs: ['persons', 'units']
	});
	expect(ratio(complete(10), complete(0)).reason).toEqual({
		kind: 'division_by_zero',
		input: 'units'
	});
	expect(ratio(unpublished(), complete(4)).reason).toEqual({
		kind: 'not_published',
		input: 'persons'
	});
	expect(ratio(complete(10), broken).reason).toEqual(broken.reason);
});

it('combine(inputs) counts the parts and keeps the flags of all', () => {
	expect(ratio(atLeast(10), complete(4, 'bp'))).toMatchObject({
		flags: 'bcp',
		parts: 3,
		partsMissing: 1
	});
});

it('combine(inputs) does not call a secret what is merely unpublished', () => {
	const partly = { ...atLeast(10), flags: '' };
	expect(ratio(partly, partly)).toMatchObject({ status: 'not_available', value: null });
});

it.each([
	['a number', complete(10), complete(4), null],
	['a bound', atLeast(10), complete(4), null],
	['a secret', secret(), complete(4), null],
	['nothing published', unpublished(), complete(4), null],
	['a zero below', complete(10), complete(0), null],
	['a refusal', complete(10), complete(4), { kind: 'own_whole' }]
] as const)(
	'combine(inputs, made) keeps its formula and its inputs: %s',
	(_, persons, units, refusal) => {
		const measure = combine({
			...{ made: 'persons_per_unit', refusal },
			inputs: { persons: rising(persons), units: divisor(units) },
			formula: (at) => at.persons / at.units
		});
		expect(measure.made).toEqual({
			formula: 'persons_per_unit',
			inputs: [
				{ name: 'persons', measure: persons },
				{ name: 'units', measure: units }
			]
		});
	}
);

// What pages carry as text may not grow by what no card tells.
it('combine(inputs) without a name keeps nothing, not even an empty place', () => {
	expect(ratio(complete(10), complete(4))).not.toHaveProperty('made');
	expect(ratio(secret(), unpublished())).not.toHaveProperty('made');
});

it('mapMeasure(measure) swaps the bounds under a falling function', () => {
	const inverse = {
		moves: 'down',
		domain: { low: 0, high: Infinity },
		formula: (value: number) => 1 / value
	} as const;
	expect(mapMeasure(atLeast(4), inverse)).toMatchObject({ status: 'at_most', value: 0.25 });
	expect(mapMeasure(atMost(4), inverse)).toMatchObject({ status: 'at_least', value: 0.25 });
	expect(mapMeasure(between(2, 4), inverse)).toMatchObject({ range: [0.25, 0.5] });
	expect(mapMeasure(secret(), inverse)).toEqual(secret());
});

it.each([
	['complete', complete(3), { low: 3, high: 3 }],
	['at_least', atLeast(3), { low: 3, high: Infinity }],
	['at_most', atMost(3), { low: -1, high: 3 }],
	['range', between(2, 3), { low: 2, high: 3 }],
	['confidential', secret(), { low: -1, high: Infinity }],
	['not_available', unpublished(), null],
	['not_comparable', broken, null]
] as const)('intervalOf(%s)', (_, measure, interval) => {
	expect(intervalOf(measure, -1)).toEqual(interval);
});
