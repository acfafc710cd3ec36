import { describe, expect, it } from 'vitest';
import { hostJumps } from './method-breaks.server';
import { readMethodTable } from './method-table.server';
import { unflaggedJumps } from './jumps';

const MADE_UP: Readonly<Record<string, { value: number | null; flags: string }>> = {
	'A 2010': { value: 900, flags: '' },
	'A 2011': { value: 1125, flags: '' },
	'A 2012': { value: 500, flags: 'b' },
	'A 2013': { value: null, flags: 'c' },
	'A 2014': { value: 0, flags: '' },
	'A 2015': { value: 2000, flags: '' },
	'B 2010': { value: 1001, flags: '' },
	'B 2011': { value: 760, flags: '' },
	'B 2012': { value: 380, flags: '' }
};

describe('unflaggedJumps', () => {
	it('finds changes by a quarter or more over 1,000 persons, and passes over b, gaps and growth from zero', () => {
		const jumps = unflaggedJumps(
			({ region, year }) => MADE_UP[`${region} ${year}`] ?? { value: null, flags: '' },
			{ regions: ['A', 'B'], activities: ['C24'], years: [2011, 2012, 2013, 2014, 2015] }
		);
		expect(jumps.map(({ region, year, growth }) => [region, year, growth])).toEqual([
			['A', 2011, 0.25]
		]);
	});

	it.each([
		['SK04', 'C25', 2010, 154.9],
		['SK04', 'C11', 2012, 116.4],
		['CZ01', 'C13', 2011, 27.9],
		['LT00', 'C24', 2014, -36.0],
		['DEA1', 'C22', 2010, 28.7],
		['RO21', 'C28', 2011, 27.3],
		['PL21', 'C11', 2013, -27.1]
	])(
		'in %s %s %i the table jumps by %d percent, as methods.md lists',
		async (region, activity, year, percent) => {
			const jumps = hostJumps(await readMethodTable());
			const found = jumps.find(
				(jump) => jump.region === region && jump.activity === activity && jump.year === year
			);
			expect((found?.growth ?? NaN) * 100).toBeCloseTo(percent, 1);
		}
	);
});
