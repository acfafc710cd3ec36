import { expect, it } from 'vitest';
import { atLeast, complete, secret } from '../../../../tests/fixtures/oracles/made-up';
import { personsPerUnit } from './persons-per-unit';
import { wagesPerPerson } from './wages-per-person';

// Eurostat, sbs_r_nuts06_r2, ITC4 C28 2014: V13320 4,466.8 million euro, V16110 133,542, V11210 7,296.
it('wagesPerPerson(machinery, Lombardy, 2014) is 33,449 euro', () => {
	const wages = wagesPerPerson({
		wagesMillionEuro: complete(4466.8),
		persons: complete(133542)
	});
	expect(wages.value).toBeCloseTo(33448.6528583, 6);
});

it('personsPerUnit(machinery, Lombardy, 2014) is 18.3', () => {
	const persons = personsPerUnit({ persons: complete(133542), units: complete(7296) });
	expect(persons.value).toBeCloseTo(18.3034539474, 9);
});

// Same source, DEA1 2014: wages C10 727.3, C11 `: c`; persons C10 23,913, C11 `: c`.
it('wagesPerPerson(food, Düsseldorf, 2014) is confidential, not the ratio of the visible parts', () => {
	const wages = wagesPerPerson({ wagesMillionEuro: atLeast(727.3), persons: atLeast(23913) });
	expect(wages).toMatchObject({
		status: 'confidential',
		value: null,
		range: null,
		reason: { kind: 'both_hidden', inputs: ['wages', 'persons'] }
	});
});

it.each([
	['wages hidden', atLeast(50), complete(1000), 'at_least', 50_000],
	['persons hidden', complete(50), atLeast(1000), 'at_most', 50_000],
	['wages secret', secret(), complete(1000), 'confidential', null],
	['nobody', complete(50), complete(0), 'not_available', null],
	['exactly 5 million', complete(5), complete(100), 'complete', 50_000],
	['under 5 million', complete(4.9), complete(100), 'not_available', null],
	['under 5 million shown', atLeast(4.9), complete(100), 'not_available', null]
] as const)('wagesPerPerson(of), %s', (_, wagesMillionEuro, persons, status, value) => {
	expect(wagesPerPerson({ wagesMillionEuro, persons })).toMatchObject({ status, value });
});

it.each([
	['persons hidden', atLeast(50), complete(10), 'at_least', 5],
	['units hidden', complete(50), atLeast(10), 'at_most', 5],
	['both hidden', atLeast(50), atLeast(10), 'confidential', null],
	['no units', complete(0), complete(0), 'not_available', null]
] as const)('personsPerUnit(of), %s', (_, persons, units, status, value) => {
	expect(personsPerUnit({ persons, units })).toMatchObject({ status, value });
});
