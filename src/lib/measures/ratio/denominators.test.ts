import { describe, expect, it } from 'vitest';
import { denominatorMeasure } from '../status/denominator-measure';
import { jobsPer1000 } from './jobs-per-1000';
import { shareOfEmployment } from './share-of-employment';
import { sumParts } from '../status/sum-parts';
import { wagesToGdp } from './wages-to-gdp';

const cell = (value: number | null, flags = '') => ({ value, flags });
const population = denominatorMeasure(cell(200_000));

describe('jobsPer1000', () => {
	it('jobsPer1000 of 5,000 persons and 200,000 inhabitants is 25', () => {
		const jobs = jobsPer1000({ persons: sumParts([cell(2000), cell(3000)]), population });
		expect(jobs).toMatchObject({ status: 'complete', value: 25, parts: 3, partsMissing: 0 });
	});
	it('jobsPer1000 with a hidden part is at least what is shown', () => {
		const jobs = jobsPer1000({ persons: sumParts([cell(2000), cell(null, 'c')]), population });
		expect(jobs).toMatchObject({ status: 'at_least', value: 10, flags: 'c' });
	});
	it('jobsPer1000 of no jobs is zero, of hidden jobs confidential', () => {
		expect(jobsPer1000({ persons: sumParts([cell(0)]), population }).value).toBe(0);
		const hidden = jobsPer1000({ persons: sumParts([cell(null, 'c')]), population });
		expect(hidden).toMatchObject({ status: 'confidential', value: null });
	});
	it('jobsPer1000 without a population for the same boundaries says which input lacks', () => {
		expect(
			jobsPer1000({ persons: sumParts([cell(10)]), population: denominatorMeasure(null) })
		).toMatchObject({
			status: 'not_available',
			value: null,
			reason: { kind: 'no_same_boundaries', input: 'population' }
		});
	});
	it('jobsPer1000 of a region without inhabitants is undefined', () => {
		expect(
			jobsPer1000({ persons: sumParts([cell(10)]), population: denominatorMeasure(cell(0)) })
		).toMatchObject({
			status: 'not_available',
			reason: { kind: 'division_by_zero', input: 'population' }
		});
	});
});

describe('shareOfEmployment', () => {
	it('shareOfEmployment takes employment in thousands and may exceed 1', () => {
		const persons = sumParts([cell(1500)]);
		const of = (thousand: number) =>
			shareOfEmployment({ persons, employedThousand: denominatorMeasure(cell(thousand, 'u')) });
		expect(of(15)).toMatchObject({ status: 'complete', value: 0.1, flags: 'u' });
		expect(of(1).value).toBe(1.5);
	});
	it('shareOfEmployment is not available where employment is not published', () => {
		const employedThousand = denominatorMeasure(cell(null));
		expect(shareOfEmployment({ persons: sumParts([cell(1)]), employedThousand })).toMatchObject({
			status: 'not_available',
			reason: { kind: 'not_published', input: 'total_employment' }
		});
	});
});

describe('wagesToGdp', () => {
	it('wagesToGdp is the quotient of two sums in million euro', () => {
		const gdpMillionEuro = denominatorMeasure(cell(4000));
		const wages = wagesToGdp({ wagesMillionEuro: sumParts([cell(30), cell(10)]), gdpMillionEuro });
		expect(wages).toMatchObject({ status: 'complete', value: 0.01 });
	});
	it('wagesToGdp of partly hidden wages is a lower bound', () => {
		const gdpMillionEuro = denominatorMeasure(cell(4000, 'p'));
		const wagesMillionEuro = sumParts([cell(30), cell(null, 'c')]);
		expect(wagesToGdp({ wagesMillionEuro, gdpMillionEuro })).toMatchObject({
			status: 'at_least',
			value: 0.0075,
			flags: 'cp'
		});
	});
});
