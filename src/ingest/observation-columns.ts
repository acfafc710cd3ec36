import type { Cells } from './cells';

/** The observations in columns, one row a cell, sorted by region, indicator, activity, year. */
export interface ObservationColumns {
	readonly indicator: readonly string[];
	readonly region: readonly string[];
	readonly activity: readonly string[];
	readonly year: Int32Array;
	readonly value: readonly (number | null)[];
	readonly flags: readonly string[];
}

/**
 * Every cell of the series that were read, the missing ones as null. `flagWords` are the words to
 * publish for those of the cells, in the same order.
 */
export function observationColumns(cells: Cells, flagWords: readonly string[]): ObservationColumns {
	const { dimensions, years, lines } = cells;
	const { regions, indicators, activities } = dimensions;
	const perIndicator = activities.words.length;
	const perRegion = perIndicator * indicators.words.length;
	const rows = rowsRead(lines, years.length);
	const word = (words: readonly string[], place: (row: number) => number) =>
		Array.from(rows, (at) => words[place(Math.floor(at / years.length))] ?? '');
	return {
		indicator: word(indicators.words, (series) => Math.floor((series % perRegion) / perIndicator)),
		region: word(regions.words, (series) => Math.floor(series / perRegion)),
		activity: word(activities.words, (series) => series % perIndicator),
		year: Int32Array.from(rows, (at) => years[at % years.length] ?? 0),
		value: Array.from(rows, (at) => numberOrNull(cells.values[at])),
		flags: Array.from(rows, (at) => flagWords[cells.flags[at] ?? 0] ?? '')
	};
}

/** Positions in the cells of the rows to publish, ascending. */
function rowsRead(lines: Uint32Array, years: number): Uint32Array {
	const series = lines.reduce((count, line) => count + (line > 0 ? 1 : 0), 0);
	const rows = new Uint32Array(series * years);
	let row = 0;
	lines.forEach((line, at) => {
		if (line === 0) return;
		for (let year = 0; year < years; year += 1) rows[row++] = at * years + year;
	});
	return rows;
}

function numberOrNull(value: number | undefined): number | null {
	return value === undefined || Number.isNaN(value) ? null : value;
}
