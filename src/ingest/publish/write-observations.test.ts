import { expect, it } from 'vitest';
import { Cells } from '../read/cells';
import { observationColumns } from '../read/observation-columns';
import { columnTypes, openParquet, rowGroups } from '../files/read-parquet';
import { groupSizes, observationsParquet } from './write-observations';

// Two made-up series over two years: C of FR7 and C of AT; the third possible one was not read.
const CELLS = new Cells();
CELLS.set('FR7 persons_employed C', 2014, { value: 0, flags: 'c', line: 2 });
CELLS.set('FR7 persons_employed C', 2013, { value: 7.5, flags: '', line: 2 });
CELLS.set('AT persons_employed C', 2014, { value: Number.NaN, flags: 'c', line: 3 });
CELLS.set('AT persons_employed C', 2013, { value: 5, flags: '', line: 3 });
const COLUMNS = observationColumns(CELLS, CELLS.flagWords);

it('observationColumns(cells) has a row a cell read, by region, missing as null and zero as zero', () => {
	expect(COLUMNS).toEqual({
		indicator: Array(4).fill('persons_employed'),
		region: ['AT', 'AT', 'FR7', 'FR7'],
		activity: ['C', 'C', 'C', 'C'],
		year: Int32Array.of(2013, 2014, 2013, 2014),
		value: [5, null, 7.5, 0],
		flags: ['', 'c', '', 'c']
	});
});

it('observationsParquet(columns) is read back as it was', async () => {
	const file = openParquet(observationsParquet(COLUMNS));
	expect(columnTypes(file)).toEqual([
		['indicator', 'BYTE_ARRAY'],
		['region', 'BYTE_ARRAY'],
		['activity', 'BYTE_ARRAY'],
		['year', 'INT32'],
		['value', 'DOUBLE'],
		['flags', 'BYTE_ARRAY']
	]);
	for await (const group of rowGroups(file)) {
		expect(group.get('value')).toEqual([5, null, 7.5, 0]);
		expect(group.get('flags')).toEqual(['', 'c', '', 'c']);
	}
});

it('groupSizes(region) never parts a region', () => {
	expect(groupSizes(['A', 'A', 'A', 'B', 'C', 'C'], 2)).toEqual([3, 3]);
	expect(groupSizes(['A', 'B'], 10)).toEqual([2]);
});
