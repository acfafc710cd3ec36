import { expect, it } from 'vitest';
import { atLeast, complete, secret, unpublished } from '../../../../tests/fixtures/oracles/made-up';
import { compoundGrowth, growth } from './growth';
import { indexSeries } from './index-series';
import type { BreakReason } from '../status/reason';

const BREAK_2014: BreakReason = {
	kind: 'flagged_break',
	indicator: 'persons_employed',
	region: 'FR7',
	activity: 'C24',
	year: 2014
};
const clean = (from: number, to: number) => ({ from, to, broken: null });

// Eurostat, sbs_r_nuts06_r2: V16110, FR7, C24: 11,914 in 2010, 9,367 in 2013, 17,614 (b) in 2014.
it('growth(C24, FR7, 2010 to 2013) is -21.4 %', () => {
	const change = { start: complete(11914), end: complete(9367), window: clean(2010, 2013) };
	expect(growth(change).status).toBe('complete');
	expect(growth(change).value).toBeCloseTo(-0.21378210508, 10);
});

it('growth(C24, FR7, 2010 to 2014) is not comparable, with the year of the break', () => {
	const window = { from: 2010, to: 2014, broken: BREAK_2014 };
	const change = { start: complete(11914), end: complete(17614, 'b'), window };
	expect(growth(change)).toMatchObject({
		status: 'not_comparable',
		value: null,
		flags: 'b',
		reason: { kind: 'flagged_break', year: 2014 }
	});
	expect(compoundGrowth(change).status).toBe('not_comparable');
});

it.each([
	['end hidden', complete(100), atLeast(120), 'at_least', 0.2],
	['start hidden', atLeast(100), complete(120), 'at_most', 0.2],
	['both hidden', atLeast(100), atLeast(120), 'confidential', null],
	['end secret', complete(100), secret(), 'confidential', null],
	['from zero', complete(0), complete(120), 'not_available', null],
	['from zero to a secret', complete(0), secret(), 'not_available', null],
	['to zero', complete(100), complete(0), 'complete', -1],
	['start unpublished', unpublished(), complete(120), 'not_available', null]
] as const)('growth(change), %s', (_, start, end, status, value) => {
	const measure = growth({ start, end, window: clean(2010, 2013) });
	expect(measure.status).toBe(status);
	if (value === null) expect(measure.value).toBeNull();
	else expect(measure.value).toBeCloseTo(value, 12);
});

it('growth(change) from zero says so', () => {
	const change = { start: complete(0), end: complete(5), window: clean(2010, 2013) };
	expect(growth(change).reason).toEqual({ kind: 'division_by_zero', input: 'start' });
});

it('compoundGrowth(change) of 100 to 133.1 in three years is 10 % a year', () => {
	const change = { start: complete(100), end: complete(133.1), window: clean(2010, 2013) };
	expect(compoundGrowth(change).value).toBeCloseTo(0.1, 12);
	expect(compoundGrowth({ ...change, start: atLeast(100) })).toMatchObject({ status: 'at_most' });
});

it('compoundGrowth(change) is not given under three years', () => {
	const change = { start: complete(100), end: complete(121), window: clean(2010, 2012) };
	expect(compoundGrowth(change)).toMatchObject({
		status: 'not_available',
		value: null,
		reason: { kind: 'window_too_short', years: 2, least: 3 }
	});
});

it('indexSeries(series) sets the base year to 100 and refuses what lies across a break', () => {
	const series = [
		{ year: 2010, measure: complete(11914) },
		{ year: 2011, measure: complete(9391) },
		{ year: 2012, measure: unpublished() },
		{ year: 2013, measure: atLeast(9367) },
		{ year: 2014, measure: complete(17614, 'b') }
	];
	const breaks = new Map([[2014, BREAK_2014]]);
	const index = indexSeries(series, { base: 2011, breaks });
	expect(index.map(({ measure }) => measure.status)).toEqual([
		'complete',
		'complete',
		'not_available',
		'at_least',
		'not_comparable'
	]);
	expect(index[0]?.measure.value).toBeCloseTo(126.86614844, 9);
	expect(index[1]?.measure.value).toBe(100);
});

it('indexSeries(series) with a hidden base gives upper bounds, with none nothing', () => {
	const series = [
		{ year: 2010, measure: atLeast(50) },
		{ year: 2011, measure: complete(60) }
	];
	const asked = { base: 2010, breaks: new Map<number, BreakReason>() };
	expect(indexSeries(series, asked)[1]?.measure).toMatchObject({ status: 'at_most', value: 120 });
	const [point] = indexSeries(series, { ...asked, base: 2009 });
	expect(point?.measure).toMatchObject({
		status: 'not_available',
		reason: { kind: 'not_published', input: 'start' }
	});
});
