import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Mark } from '../mark';
import { splitLines } from './split-lines';

/** Pixels of one row; two lines of a name fit into it. */
export const ROW_PX = 34;
const BAR_PX = 18;

/** Columns of the chart in percent of its width, so that it stretches before any script runs. */
export const COLUMNS = { nameFrom: 0, barsFrom: 38, barsTo: 81, valuesAt: 84 } as const;
const NAME_CHARACTERS = 20;

const SIGN_PX: Record<Mark['kind'], number> = {
	exact: 6,
	at_least: 18,
	at_most: 6,
	hidden: 22,
	none: 4
};

/** A mark with its row and the length of its bar. */
export interface PlacedBar extends Mark {
	readonly nameLines: readonly string[];
	readonly yPx: number;
	readonly barYPx: number;
	readonly barHeightPx: number;
	/** Percent of the chart's width; 0 for what has no length. */
	readonly barWidth: number;
	/** Where the bar ends, in percent of the chart's width: the open end of a lower bound. */
	readonly openAt: number;
	/** Where the label starts, in percent of the chart's width. */
	readonly labelAt: number;
	/** Pixels between there and the label: room for the sign of what is not known. */
	readonly labelDxPx: number;
	/** Which end of the label stands there. */
	readonly labelAnchor: 'start' | 'end';
}

/**
 * Ranked bars from the top down in the order given. Bars start at zero; what has no value has no length.
 * `barsTo`: where the longest ends, in percent of the width; sooner than usual where labels are long.
 */
export function placeRankedBars(
	marks: readonly Mark[],
	barsTo: number = COLUMNS.barsTo
): {
	readonly bars: readonly PlacedBar[];
	readonly heightPx: number;
} {
	const widthOf = barScale(
		marks.map((mark) => mark.value),
		barsTo
	);
	const bars = marks.map((mark, row) => {
		const barWidth = mark.value === null ? 0 : widthOf(mark.value);
		return {
			...mark,
			nameLines: splitLines(mark.name, NAME_CHARACTERS),
			yPx: row * ROW_PX,
			barYPx: row * ROW_PX + (ROW_PX - BAR_PX) / 2,
			barHeightPx: BAR_PX,
			barWidth,
			openAt: COLUMNS.barsFrom + barWidth,
			labelAt: COLUMNS.barsFrom + barWidth,
			labelDxPx: SIGN_PX[mark.kind],
			labelAnchor: 'start' as const
		};
	});
	return { bars, heightPx: marks.length * ROW_PX };
}

/** Value to percent of the chart's width, from zero to the largest value shown. */
export function barScale(
	values: readonly (number | null)[],
	barsTo: number = COLUMNS.barsTo
): (value: number) => number {
	const largest = max(values, (value) => value ?? 0) ?? 0;
	return scaleLinear([0, largest || 1], [0, barsTo - COLUMNS.barsFrom]);
}
