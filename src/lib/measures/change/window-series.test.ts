import { expect, it } from 'vitest';
import { breaksBetween, longestCleanWindow, windowBetween } from './window';
import { cell, question, type Cells } from '../../../../tests/fixtures/window-question';

it('breaksBetween(question) refuses every window into another series, flagged or not, and none within it', () => {
	const cells: Cells = {
		ES61: [
			[2019, cell(100)],
			[2020, cell(101)],
			[2021, cell(140, 'b')],
			[2022, cell(141)],
			[2023, cell(142)]
		]
	};
	const breaks = breaksBetween(question(cells, { seriesStarts: [2021] }), { from: 2019, to: 2023 });
	const changed = { kind: 'series_changed', year: 2021 };
	expect([...breaks]).toEqual([[2021, changed]]);
	expect(windowBetween(breaks, 2020, 2021).broken).toEqual(changed);
	expect(windowBetween(breaks, 2023, 2019).broken).toEqual(changed);
	expect(windowBetween(breaks, 2019, 2020).broken).toBeNull();
	expect(windowBetween(breaks, 2021, 2023).broken).toBeNull();
	expect(longestCleanWindow(breaks, [2019, 2020, 2021, 2022, 2023])).toEqual({
		from: 2021,
		to: 2023,
		broken: null
	});
});

it('breaksBetween(question) knows the change of series where no cell of the region is there', () => {
	const breaks = breaksBetween(question({ FR7: [] }, { seriesStarts: [2021] }), {
		from: 2014,
		to: 2022
	});
	expect([...breaks.keys()]).toEqual([2021]);
});
