import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Mark } from '../mark';
import { COLUMNS, placeRankedBars, ROW_PX, type PlacedBar } from './place-ranked-bars';

/** Some rows under a heading; an empty name draws none. */
export interface MarkGroup {
	readonly key: string;
	readonly name: string;
	readonly marks: readonly Mark[];
}

export interface PlacedSignedBar extends PlacedBar {
	/** Left end of the bar, in percent of the chart's width. */
	readonly barFrom: number;
}

export interface PlacedGroup {
	readonly key: string;
	readonly name: string;
	readonly yPx: number;
	readonly bars: readonly PlacedSignedBar[];
}

/** Right of it "not comparable" needs its room, in either language, on a phone. */
const BARS_TO = 68;

/** Bars left and right of zero, one scale for all groups; what has no value has no length and its sign stands at zero. */
export function placeDivergingBars(groups: readonly MarkGroup[]): {
	readonly groups: readonly PlacedGroup[];
	readonly zeroAt: number;
	/** Where the column of values begins. */
	readonly valuesAt: number;
	readonly heightPx: number;
} {
	const scale = signedScale(groups.flatMap(({ marks }) => marks.map(({ value }) => value)));
	const zeroAt = scale(0);
	let top = 0;
	const placed = groups.map(({ key, name, marks }) => {
		const yPx = top;
		const rowsFrom = yPx + (name === '' ? 0 : ROW_PX);
		const { bars, heightPx } = placeRankedBars(marks);
		top = rowsFrom + heightPx;
		return { key, name, yPx, bars: bars.map((bar) => signed(bar, { scale, rowsFrom })) };
	});
	return { groups: placed, zeroAt, valuesAt: BARS_TO + 1.5, heightPx: top };
}

function signed(
	bar: PlacedBar,
	{ scale, rowsFrom }: { scale: (value: number) => number; rowsFrom: number }
): PlacedSignedBar {
	const ends = [scale(0), scale(bar.value ?? 0)] as const;
	return {
		...bar,
		yPx: bar.yPx + rowsFrom,
		barYPx: bar.barYPx + rowsFrom,
		barFrom: Math.min(...ends),
		barWidth: Math.abs(ends[1] - ends[0]),
		openAt: ends[1],
		labelAt: 100,
		labelDxPx: 0,
		labelAnchor: 'end'
	};
}

function signedScale(values: readonly (number | null)[]): (value: number) => number {
	const [low = 0, high = 0] = extent([0, ...values.filter((value) => value !== null)]);
	return scaleLinear(low === high ? [0, 1] : [low, high], [COLUMNS.barsFrom, BARS_TO]);
}
