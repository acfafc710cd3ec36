import { expect, it } from 'vitest';
import { observationRules, type ObservationRow, rowKey } from './observation-rules';

const TABLES = new Map([
	['regions', { header: ['code'], rows: [['AT'], ['FR7']] }],
	['regions_2021', { header: ['code'], rows: [['FRK']] }],
	['indicators', { header: ['slug'], rows: [['persons_employed'], ['wages']] }],
	['activities', { header: ['code'], rows: [['C'], ['C24']] }]
]);
const RULES = observationRules(TABLES, { flags: /^b?c?$/, regions: 'regions' });
const ROW: ObservationRow = {
	...{ region: 'AT', indicator: 'persons_employed', activity: 'C24', year: 2014 },
	...{ value: 5, flags: 'bc' }
};

/** What the rules say of a row that comes after ROW. */
function faults(changes: Partial<ObservationRow>): readonly string[] {
	return RULES.flatMap((rule) => rule({ ...ROW, ...changes }, ROW) ?? []);
}

it.each([
	['the next year', { year: 2015 }, []],
	['a missing value', { year: 2015, value: null }, []],
	['zero', { year: 2015, value: 0 }, []],
	['a negative wage bill', { indicator: 'wages', value: -8.3 }, []],
	['the same key', {}, ['duplicate key']],
	['the year before', { year: 2013 }, ['row out of order']],
	['an activity before', { activity: 'C', year: 2015 }, ['row out of order']],
	['an unknown region', { region: 'XX' }, ['unknown region: XX']],
	['an unknown indicator', { indicator: 'x' }, ['unknown indicator: x']],
	['an unknown activity', { activity: 'C99' }, ['unknown activity: C99']],
	['no year', { year: 20_140 }, ['year that is none: 20140']],
	['unsorted flags', { year: 2015, flags: 'cb' }, ['flags that are no sorted letters: cb']],
	['half a person', { year: 2015, value: 0.5 }, ['count that is none: 0.5']],
	['minus one person', { year: 2015, value: -1 }, ['count that is none: -1']],
	['no number', { year: 2015, value: Number.NaN }, ['value that is no number: NaN']]
])('observationRules(tables) on %s', (_, changes, expected) => {
	expect(faults(changes)).toEqual(expected);
});

it('rowKey(row) names a row', () => {
	expect(rowKey(ROW)).toBe('AT persons_employed C24 2014');
});

it('observationRules(tables) holds regions against the list of their own table', () => {
	const rules = observationRules(TABLES, { flags: /^$/, regions: 'regions_2021' });
	const faultsOf = (region: string) =>
		rules.flatMap((rule) => rule({ ...ROW, region, flags: '' }, undefined) ?? []);
	expect(faultsOf('FRK')).toEqual([]);
	expect(faultsOf('FR7')).toEqual(['unknown region: FR7']);
});
