import { expect, it } from 'vitest';
import { atLeast, complete, unpublished } from '../../../../tests/fixtures/oracles/made-up';
import oracles from '../../../../tests/fixtures/oracles/measures.json';
import { gini, giniOfConcentration, giniOfSpecialisation, normalisedGini } from './gini';

const figures = (values: readonly number[]) => values.map((value) => complete(value));
const quotients = (own: readonly number[], base: readonly number[]) =>
	own.map((value, index) => ({ own: complete(value), base: complete(base[index] ?? 0) }));

it('gini(10, 10, 10, 20, 50) is 0.36, normalised 0.45', () => {
	const example = oracles.theil;
	expect(gini(figures(example.x)).value).toBeCloseTo(example.gini, 10);
	expect(normalisedGini(figures(example.x)).value).toBeCloseTo(example.gini_normalised, 10);
});

it('giniOfSpecialisation(sectors) is 0.6222222 (Farhauer & Kröll 2013)', () => {
	const { e_ij, e_i, G } = oracles.gini_specialisation;
	expect(giniOfSpecialisation(quotients(e_ij, e_i)).value).toBeCloseTo(G, 10);
});

// Farhauer & Kröll 2013, in the manual of REAT (gini.conc): 0.4068966.
it('giniOfConcentration(regions) is 0.4068966', () => {
	const own = [500, 500, 1000, 7000, 1000];
	const base = [20000, 15000, 20000, 40000, 5000];
	expect(giniOfConcentration(quotients(own, base)).value).toBeCloseTo(0.4068966, 7);
});

it('gini(values) is 0 for equal ones and (n - 1)/n, normalised 1, for one alone', () => {
	expect(gini(figures([3, 3, 3, 3])).value).toBeCloseTo(0, 12);
	expect(gini(figures([0, 0, 8, 0])).value).toBeCloseTo(0.75, 12);
	expect(normalisedGini(figures([0, 0, 8, 0])).value).toBeCloseTo(1, 12);
});

it('gini(values) is refused unless complete', () => {
	const hidden = [complete(1), atLeast(2)];
	expect(gini(hidden)).toMatchObject({ status: 'confidential', value: null });
	expect(giniOfSpecialisation(hidden.map((own) => ({ own, base: complete(5) })))).toMatchObject({
		status: 'confidential',
		reason: { kind: 'total_hidden', input: 'sector' }
	});
	expect(gini([complete(1), unpublished()]).status).toBe('not_available');
});

it.each([
	['nothing', []],
	['zeros', figures([0, 0])]
])('gini(%s) is not available', (_, values) => {
	expect(gini(values)).toMatchObject({ status: 'not_available', value: null });
});

it('giniOfConcentration(regions) with an empty region is not available', () => {
	expect(giniOfConcentration(quotients([0, 5], [0, 10]))).toMatchObject({
		status: 'not_available',
		reason: { kind: 'division_by_zero' }
	});
});
