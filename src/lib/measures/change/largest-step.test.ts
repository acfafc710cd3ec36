import { expect, it } from 'vitest';
import { largestStep } from './largest-step';

const series = (from: number, values: readonly number[]) =>
	values.map((value, index) => ({ year: from + index, value }));

// Eurostat, sbs_r_nuts06_r2: V16110, FR7, C24, 2010 to 2013.
it('largestStep(C24, FR7, 2010 to 2013): the whole fall lies in 2010-2011', () => {
	expect(largestStep(series(2010, [11914, 9391, 9715, 9367]))).toMatchObject({
		from: 2010,
		to: 2011,
		change: -2523,
		extent: 'whole'
	});
});

it.each([
	['most of it', [100, 101, 109, 110], { from: 2011, to: 2012, change: 8, extent: 'most' }],
	['more than all of it', [100, 130, 110], { from: 2010, to: 2011, change: 30, extent: 'whole' }],
	['a zigzag', [100, 60, 80, 100, 120], null],
	['a larger step the other way', [100, 40, 70, 105], null],
	['spread evenly', [100, 110, 120, 130], null],
	['no change', [100, 120, 100], null],
	['one step', [100, 120], null],
	['nothing', [], null]
])('largestStep(series), %s', (_, values, expected) => {
	const step = largestStep(series(2010, values));
	if (expected === null) expect(step).toBeNull();
	else expect(step).toMatchObject(expected);
});
