import { expect, it } from 'vitest';
import { employeeRegionAround, employeeRegionOf } from './employee-regions';
import { placeOfCode } from './regions';

// Which code of NUTS 2006 and of today is which region: Eurostat, NUTS 2021 and its history.
it.each([
	['FR7', 'FRK'],
	['FR10', 'FR1'],
	['FR1', 'FR1'],
	['FR51', 'FRG'],
	['FR82', 'FRL'],
	['FRA2', 'FRY2'],
	['FRJ', 'FRJ'],
	['FR71', null],
	['FR8', null],
	['FR', null],
	['DE30', null]
])('employees of %s are counted by %s', (code, region) => {
	const place = placeOfCode(code);
	expect(place && employeeRegionOf(place)).toBe(region);
});

// FRK2 of NUTS 2021 is FR71 of the main table; FR10 is all of FR1.
it.each([
	['FR71', 'Auvergne-Rhône-Alpes'],
	['FRK2', 'Auvergne-Rhône-Alpes'],
	['FR62', 'Occitanie'],
	['FR8', undefined],
	['DE30', undefined],
	['FRK', undefined]
])('the employees of %s are counted in %s', (code, name) => {
	const place = placeOfCode(code);
	expect(place && employeeRegionAround(place)?.name).toBe(name);
});
