import { expect, it } from 'vitest';
import { denominatorAddress } from './denominator-address';

// Auvergne-Rhône-Alpes is FRK1 and FRK2 in NUTS 2 of 2016, the only level of tgs00096.
it('denominatorAddress(population) asks for the codes that were added', () => {
	expect(denominatorAddress('population', { parts: ['FRK1', 'FRK2'], year: 2014 })).toBe(
		'https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data/tgs00096?format=JSON&lang=EN&geo=FRK1&geo=FRK2&time=2014'
	);
});

it('denominatorAddress(total_employment) asks for the unit, sex and age that are taken', () => {
	const { searchParams } = new URL(
		denominatorAddress('total_employment', { parts: ['ITC4'], year: 2012 })
	);
	expect(Object.fromEntries(searchParams)).toMatchObject({ unit: 'THS', sex: 'T', age: 'Y_GE15' });
});
