import type { Dimensions } from './dimensions';

/**
 * The cells of a table, held as numbers. A series is one region × indicator × activity, numbered
 * in the order of the published rows; its cells lie together, one a year, years ascending.
 */
export interface Cells {
	readonly dimensions: Dimensions;
	/** Years, ascending. */
	readonly years: readonly number[];
	/** Line on which each possible series was read; 0 when the table does not have it. */
	readonly lines: Uint32Array;
	/** One a cell; NaN when nothing is published. */
	readonly values: Float64Array;
	/** One a cell: position in `flagWords`. */
	readonly flags: Uint16Array;
	/** Distinct flags as published; the first is ''. */
	readonly flagWords: readonly string[];
}

/** Room for every cell that a table over these dimensions can have. */
export function emptyCells(dimensions: Dimensions, years: readonly number[]) {
	const { regions, indicators, activities } = dimensions;
	const series = regions.words.length * indicators.words.length * activities.words.length;
	return {
		dimensions,
		years: [...years].sort((a, b) => a - b),
		lines: new Uint32Array(series),
		values: new Float64Array(series * years.length).fill(Number.NaN),
		flags: new Uint16Array(series * years.length)
	};
}
