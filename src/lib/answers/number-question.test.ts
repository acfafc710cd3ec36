import { expect, it } from 'vitest';
import { sectorBySlug } from '$lib/catalogue/sectors';
import { DEFAULT_FILTERS } from '$lib/filters/filters';
import type { MeasureName } from '$lib/catalogue/measures';
import { keyOfRow, keysOfRows, type AskedRow } from './number-question';

const row = (code: string, measure: MeasureName, year = 2014): AskedRow => ({
	filters: { ...DEFAULT_FILTERS, measure, year },
	region: { code },
	sector: sectorBySlug.get('food')
});
const rows = [row('FR7', 'share'), row('FR7', 'value'), row('ITC4', 'share', 2013)];
const keys = keysOfRows(rows, ({ region }) => region.code);

it('keysOfRows(rows) leads each number of a table to its own region, sector, year and statistic', () => {
	expect(
		rows.map((each) => {
			const question = keys.get(keyOfRow(each));
			return [question?.region, question?.sector, question?.filters.year, question?.statistic];
		})
	).toEqual([
		['FR7', 'food', 2014, 'share'],
		['FR7', 'food', 2014, 'value'],
		['ITC4', 'food', 2013, 'share']
	]);
});

it('keysOfRows(rows) leads a rank to the place by the measure of its row', () => {
	expect(keys.get('ITC4 food 2013 rank')).toMatchObject({
		...{ statistic: 'rank', region: 'ITC4' },
		filters: { measure: 'share', year: 2013 }
	});
});

it('keysOfRows(rows) takes the last of the rows that share a mark, and knows no other key', () => {
	expect(keys.get('FR7')).toMatchObject({ region: 'FR7', statistic: 'value' });
	expect(keys.get('ITC4')).toMatchObject({ region: 'ITC4', statistic: 'share' });
	expect(keys.get('2013 ITC4')).toBeUndefined();
	expect(keys.get('DEA1')).toBeUndefined();
});
