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
	const { series, years } = cells;
	const keys = series.map((key) => key.split(' '));
	const word = (place: number) => keys.flatMap((key) => years.map(() => key[place] ?? ''));
	const rows = series.flatMap((key) => years.map((year) => cells.at(key, year)));
	return {
		indicator: word(1),
		region: word(0),
		activity: word(2),
		year: Int32Array.from({ length: rows.length }, (_, row) => years[row % years.length] ?? 0),
		value: rows.map(({ value }) => (Number.isNaN(value) ? null : value)),
		flags: rows.map(({ flag }) => flagWords[flag] ?? '')
	};
}
