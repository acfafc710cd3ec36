import { expect, it } from 'vitest';
import { dimension } from './dimensions';
import { observationColumns } from './observation-columns';
import { columnTypes, openParquet, rowGroups } from './read-parquet';
import { groupSizes, observationsParquet } from './write-observations';

// Two made-up series over two years: C of FR7 and C of AT; the third possible one was not read.
const CELLS = {
	dimensions: {
		regions: dimension([
			['FR7', 'FR7'],
			['AT', 'AT']
		]),
		indicators: dimension([['V16110', 'persons_employed']]),
		activities: dimension([
			['C', 'C'],
			['C24', 'C24']
		])
	},
	years: [2013, 2014],
	lines: Uint32Array.of(3, 0, 2, 0),
	values: Float64Array.of(5, Number.NaN, 0, 0, 7.5, 0, 0, 0),
	flags: Uint16Array.of(0, 1, 0, 0, 0, 1, 0, 0),
	flagWords: ['', 'c']
};
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
