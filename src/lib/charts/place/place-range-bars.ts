import type { Mark } from '../mark';
import { barScale, COLUMNS, placeRankedBars, type PlacedBar } from './place-ranked-bars';

/** One row: a bar of one's own and the dots of the others on the same scale. */
export interface RangeRow {
	readonly own: Mark;
	readonly others: readonly Mark[];
}

/** A mark drawn as a dot; `at` in percent of the chart's width. */
export interface PlacedDot extends Mark {
	readonly at: number;
	readonly yPx: number;
}

export interface PlacedRangeRow {
	readonly bar: PlacedBar;
	readonly dots: readonly PlacedDot[];
}

/** Bars of one region with the other regions as dots; one scale for all rows, from zero. Others without a value have no dot. */
export function placeRangeBars(rows: readonly RangeRow[]): {
	readonly rows: readonly PlacedRangeRow[];
	readonly heightPx: number;
} {
	const widthOf = barScale(rows.flatMap((row) => [row.own, ...row.others].map((m) => m.value)));
	const { bars, heightPx } = placeRankedBars(rows.map((row) => row.own));
	return {
		heightPx,
		rows: bars.map((bar, index) => {
			const barWidth = bar.value === null ? 0 : widthOf(bar.value);
			const dots = (rows[index]?.others ?? []).flatMap((other) =>
				other.value === null
					? []
					: [{ ...other, at: COLUMNS.barsFrom + widthOf(other.value), yPx: bar.yPx }]
			);
			// Behind a bar the words would stand among the dots; a column of their own keeps them apart.
			return {
				bar: {
					...bar,
					barWidth,
					openAt: COLUMNS.barsFrom + barWidth,
					labelAt: COLUMNS.valuesAt,
					labelDxPx: 0
				},
				dots
			};
		})
	};
}
