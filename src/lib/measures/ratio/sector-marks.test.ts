import { expect, it } from 'vitest';
import { atLeast, complete, secret, unpublished } from '../../../../tests/fixtures/oracles/made-up';
import type { Measure } from '../status/measure';
import { sectorMarks } from './sector-marks';

const atMost = (value: number): Measure => ({ ...atLeast(value), status: 'at_most' });
const made = {
	region: 'FR7',
	country: 'FR',
	shareOfCountries: complete(0.01),
	locationQuotient: complete(1.5),
	wagesPerPerson: complete(44_000),
	countryWagesPerPerson: complete(40_000)
};

it('sectorMarks(of) gives all three at the thresholds themselves', () => {
	expect(sectorMarks(made)).toEqual({ size: 'yes', quotient: 'yes', wages: 'yes' });
});

it('sectorMarks(of) gives none below them', () => {
	expect(
		sectorMarks({
			...made,
			shareOfCountries: complete(0.0099),
			locationQuotient: complete(1.49),
			wagesPerPerson: complete(43_900)
		})
	).toEqual({ size: 'no', quotient: 'no', wages: 'no' });
});

it.each([
	['at_least above', atLeast(1.6), 'yes'],
	['at_least below', atLeast(1.4), 'cannot_be_said'],
	['at_most below', atMost(1.4), 'no'],
	['at_most above', atMost(1.6), 'cannot_be_said'],
	['secret', secret(), 'cannot_be_said'],
	['unpublished', unpublished(), 'cannot_be_said']
])('sectorMarks(of), quotient %s', (_, locationQuotient, mark) => {
	expect(sectorMarks({ ...made, locationQuotient }).quotient).toBe(mark);
});

it('sectorMarks(of) cannot assess wages in a country of one region', () => {
	expect(sectorMarks({ ...made, region: 'LT00', country: 'LT' }).wages).toBe('cannot_be_said');
});

it('sectorMarks(of) cannot assess wages where both sides are bounds', () => {
	const open = { wagesPerPerson: atLeast(60_000), countryWagesPerPerson: atLeast(40_000) };
	expect(sectorMarks({ ...made, ...open }).wages).toBe('cannot_be_said');
	expect(sectorMarks({ ...made, wagesPerPerson: atLeast(60_000) }).wages).toBe('yes');
});

// Eurostat, sbs_r_nuts06_r2, C28 2014: ITC4 4,466.8 million euro for 133,542; IT 14,875.7 for 451,030.
it('sectorMarks(machinery, Lombardy, 2014): wages do not reach 1.10 of the country', () => {
	const wagesPerPerson = complete(33448.6528583);
	const countryWagesPerPerson = complete(32981.6198479);
	expect(
		sectorMarks({ ...made, region: 'ITC4', country: 'IT', wagesPerPerson, countryWagesPerPerson })
			.wages
	).toBe('no');
});
