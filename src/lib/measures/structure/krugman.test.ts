import { describe, expect, it } from 'vitest';
import { DIVISIONS_2014 } from '../../../../tests/fixtures/oracles/hosts-2014';
import { structure } from '../../../../tests/fixtures/oracles/made-up';
import oracles from '../../../../tests/fixtures/oracles/measures.json';
import { hoover, krugman, meanShares } from './krugman';

it('krugman(one, other) is 2 for nothing in common (Farhauer & Kröll 2013, modified)', () => {
	const { a, b, K } = oracles.krugman_extreme;
	expect(krugman(structure(a), structure(b)).value).toBeCloseTo(K, 10);
});

it('krugman(one, other) is 0 for the same mix, whatever the size', () => {
	expect(krugman(structure([2, 3, 5]), structure([20, 30, 50]))).toMatchObject({
		status: 'complete',
		value: 0
	});
});

// Farhauer & Kröll 2013, in the manual of REAT (krugman.spec2): Sweden against the mean of four, 0.1595.
it('krugman(one, meanShares(others)) weighs every region alike', () => {
	const others = [
		[35000, 12000, 30000, 8000, 22000],
		[40000, 10000, 25000, 9000, 18000],
		[30000, 11000, 18000, 3000, 13000],
		[40000, 6000, 11000, 2000, 12000]
	];
	const mean = meanShares(
		others.map((values, index) => ({ region: `R${index}`, shares: structure(values) }))
	);
	expect(mean.used).toHaveLength(4);
	const sweden = structure([45000, 15000, 32000, 10000, 30000]);
	expect(krugman(sweden, mean.shares).value).toBeCloseTo(0.1595, 4);
});

it('meanShares(regions) uses complete structures only and lists the others', () => {
	const mean = meanShares([
		{ region: 'ES51', shares: structure([50, 50]) },
		{ region: 'FR7', shares: structure([50, null, null], 100) },
		{ region: 'HR04', shares: structure([null, null], 100) }
	]);
	expect(mean.used).toEqual(['ES51']);
	expect(mean.dropped.map(({ region }) => region)).toEqual(['FR7', 'HR04']);
	expect(meanShares([]).shares).toMatchObject({
		known: false,
		refusal: { status: 'not_available', reason: { kind: 'no_member' } }
	});
});

// Hoover & Giarratani 1985, table 9-4, in the manual of EconGeo: five regions, industries of 100 each.
it.each([
	[[100, 0, 0, 0, 0], 0.8],
	[[0, 15, 5, 70, 10], 0.5],
	[[0, 20, 10, 20, 50], 0.3],
	[[0, 25, 30, 5, 40], 0.35],
	[[0, 40, 55, 5, 0], 0.55]
])('hoover(%j, all) is %f', (values, expected) => {
	const all = structure([100, 100, 100, 100, 100]);
	expect(hoover(structure(values), all).value).toBeCloseTo(expected, 10);
});

describe('hidden divisions', () => {
	it('krugman(one, other) lies in [2 - 2(F + U), 2 - 2F], what is hidden in twentieths', () => {
		// By hand: both show C10 (0.52, 0.3) and C13 (0.2, 0.2), F = 0.5; 0.28 hidden, told as 0.3, beside 0.5 shown.
		const measure = krugman(structure([52, null, null, 20], 100), structure([30, 40, 10, 20]));
		expect(measure.status).toBe('range');
		expect(measure.range?.[0]).toBeCloseTo(0.4, 12);
		expect(measure.range?.[1]).toBeCloseTo(1, 12);
		expect(measure.reason).toEqual({ kind: 'input_hidden', inputs: ['divisions'] });
	});

	it.each([
		// By hand. Where the other hides, the one shows 0.01 and 0.03, no more than that can be shared: F = 0.9.
		['shown less than hidden', [60, 36, 1, 3], [60, 30, null, null], 0.12, 0.2],
		// Each hides what the other shows: C12 0.02 beside 0.05, C13 0.04 beside 0.05; F = 0.6 + 0.3.
		['hidden by turns', [60, 30, null, 4, null, 0], [60, 30, 2, null, 0, null], 0.08, 0.2],
		// Both hide C12: no more than either hides, 0.15 and 0.1; F = 0.5 + 0.3.
		['hidden by both', [50, 36, null, null], [60, 30, null, null], 0.2, 0.4]
	])('krugman(one, other), %s', (_, one, other, low, high) => {
		const [ones, others] = [structure(one, 100), structure(other, 100)];
		for (const { range } of [krugman(ones, others), krugman(others, ones)]) {
			expect(range?.[0]).toBeCloseTo(low, 12);
			expect(range?.[1]).toBeCloseTo(high, 12);
		}
	});

	// Worked out apart in Python from the same file.
	it('krugman(Auvergne-Rhône-Alpes, Lombardy, 2014) is 0.360 to 0.460', () => {
		const measure = krugman(
			structure(DIVISIONS_2014.FR7, 434500),
			structure(DIVISIONS_2014.ITC4, 907523)
		);
		expect(measure.range?.[0]).toBeCloseTo(0.3599133145746596, 10);
		expect(measure.range?.[1]).toBeCloseTo(0.4599133145746598, 10);
	});

	it('krugman(Catalonia, Lombardy, 2014) is 0.565', () => {
		const measure = krugman(structure(DIVISIONS_2014.ES51), structure(DIVISIONS_2014.ITC4));
		expect(measure.value).toBeCloseTo(0.5647225560887227, 10);
	});

	it('krugman(one, other) is refused where a structure is', () => {
		const refused = structure([50, null, 20], 100);
		expect(krugman(refused, structure([1, 1, 1]))).toMatchObject({
			status: 'confidential',
			reason: { kind: 'single_hidden_division' }
		});
		expect(hoover(structure([1, 1, 1]), refused).status).toBe('confidential');
	});
});
