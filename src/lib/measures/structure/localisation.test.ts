import fc from 'fast-check';
import { expect, it } from 'vitest';
import { atLeast, complete, secret, unpublished } from '../../../../tests/fixtures/oracles/made-up';
import { coefficientOfLocalisation } from './localisation';

const regions = (own: readonly number[], base: readonly number[]) =>
	own.map((value, index) => ({ own: complete(value), base: complete(base[index] ?? 0) }));

// By hand: (|10/100 − 200/1000| + |30/100 − 300/1000| + |60/100 − 500/1000|) / 2 = (0.1 + 0 + 0.1) / 2;
// (|0 − 1/4| + |0 − 1/4| + |1 − 1/2|) / 2 = 1/2; nothing where the other is: (1 + 1) / 2.
it.each([
	['spread a little otherwise', [10, 30, 60], [200, 300, 500], 0.1],
	['all in one region of three', [0, 0, 8], [10, 10, 20], 0.5],
	['only where nothing else is', [5, 0], [0, 7], 1],
	['spread as manufacturing is', [2, 3, 5], [40, 60, 100], 0],
	['in the one region that there is', [3], [9], 0]
])('coefficientOfLocalisation(regions) of a sector %s', (_, own, base, expected) => {
	const measure = coefficientOfLocalisation(regions(own, base));
	expect(measure.status).toBe('complete');
	expect(measure.value).toBeCloseTo(expected, 12);
});

it.each([
	['a sector partly hidden', { own: atLeast(2), base: complete(5) }, 'sector'],
	['a sector wholly secret', { own: secret(), base: complete(5) }, 'sector'],
	['manufacturing partly hidden', { own: complete(2), base: atLeast(5) }, 'total']
])('coefficientOfLocalisation(regions) is refused for %s', (_, hidden, input) => {
	const measure = coefficientOfLocalisation([...regions([1, 2], [3, 4]), hidden]);
	expect(measure).toMatchObject({
		status: 'confidential',
		value: null,
		range: null,
		reason: { kind: 'total_hidden', input }
	});
});

it.each([
	['no region', []],
	['a sector that is nowhere', regions([0, 0], [3, 4])],
	['no manufacturing', regions([0, 0], [0, 0])],
	['an unpublished figure', [{ own: unpublished(), base: complete(5) }]]
])('coefficientOfLocalisation(regions) of %s is not available', (_, given) => {
	expect(coefficientOfLocalisation(given)).toMatchObject({ status: 'not_available', value: null });
});

const FIGURES = fc.array(fc.tuple(fc.integer({ min: 0, max: 90_000 }), fc.integer({ min: 1 })), {
	minLength: 2,
	maxLength: 12
});
const SEEDED = { seed: 1944, numRuns: 300 };

/** The coefficient of a sector that is somewhere. */
function valueOf(pairs: readonly (readonly [number, number])[]): number {
	const { value } = coefficientOfLocalisation(
		pairs.map(([own, base]) => ({ own: complete(own), base: complete(base) }))
	);
	if (value === null) throw new Error('no coefficient');
	return value;
}

it('coefficientOfLocalisation(regions) lies in [0, 1] and never grows when two regions become one', () => {
	let compared = 0;
	fc.assert(
		fc.property(FIGURES, (pairs) => {
			if (pairs.every(([own]) => own === 0)) return;
			const value = valueOf(pairs);
			expect(value).toBeGreaterThanOrEqual(0);
			expect(value).toBeLessThanOrEqual(1 + 1e-12);
			const [one = [0, 0], other = [0, 0], ...rest] = pairs;
			const joined = valueOf([[one[0] + other[0], one[1] + other[1]], ...rest]);
			expect(joined).toBeLessThanOrEqual(value + 1e-12);
			compared += 1;
		}),
		SEEDED
	);
	expect(compared).toBeGreaterThan(250);
});

it('coefficientOfLocalisation(regions) is 0 when the sector is one part of every region, whichever', () => {
	fc.assert(
		fc.property(FIGURES, fc.integer({ min: 1, max: 50 }), (pairs, part) => {
			expect(valueOf(pairs.map(([, base]) => [base, base * part]))).toBeCloseTo(0, 12);
		}),
		SEEDED
	);
});
