import { max } from 'd3-array';
import { scaleLog } from 'd3-scale';
import type { Mark } from '../mark';
import type { RangeRow } from './place-range-bars';
import { COLUMNS, placeRankedBars, type PlacedBar } from './place-ranked-bars';

const LEAST_REACH = 2;
const MOST_TICKS_ASIDE = 2;

/** A head on a stem from 1; `at` in percent of the chart's width. */
export interface PlacedHead {
	readonly bar: PlacedBar;
	/** Null where there is no number. */
	readonly at: number | null;
	/** Whether a zero stands at the left end: no log axis reaches it. */
	readonly beyond: boolean;
	readonly dots: readonly (Mark & { readonly at: number })[];
}

/**
 * Quotients on a log axis with 1 in the middle and equal reach to both sides, at least from 1/2 to 2.
 * A zero stands at the left end; what has no value has its sign at 1. Others without a value have no dot.
 */
export function placeLollipop(rows: readonly RangeRow[]): {
	readonly rows: readonly PlacedHead[];
	readonly ticks: readonly { readonly value: number; readonly at: number }[];
	readonly oneAt: number;
	readonly heightPx: number;
} {
	const values = rows.flatMap(({ own, others }) => [own, ...others].map(({ value }) => value));
	const reach = reachOf(values);
	const scale = scaleLog([1 / reach, reach], [COLUMNS.barsFrom + 1, COLUMNS.barsTo]);
	const at = (value: number) => scale(Math.max(value, 1 / reach));
	const { bars, heightPx } = placeRankedBars(rows.map(({ own }) => own));
	return {
		heightPx,
		oneAt: scale(1),
		ticks: ticksTo(reach).map((value) => ({ value, at: scale(value) })),
		rows: bars.map((bar, index) => ({
			bar: { ...bar, openAt: scale(1), labelAt: COLUMNS.valuesAt, labelDxPx: 0 },
			at: bar.value === null ? null : at(bar.value),
			beyond: bar.value === 0,
			dots: (rows[index]?.others ?? []).flatMap((other) =>
				other.value === null ? [] : [{ ...other, at: at(other.value) }]
			)
		}))
	};
}

/** The next power of two that holds every value and its inverse. */
function reachOf(values: readonly (number | null)[]): number {
	const largest = max(values, (value) =>
		value === null || value === 0 ? 1 : Math.max(value, 1 / value)
	);
	return 2 ** Math.ceil(Math.log2(Math.max(largest ?? 1, LEAST_REACH)));
}

function ticksTo(reach: number): readonly number[] {
	const steps = Math.round(Math.log2(reach));
	const every = Math.ceil(steps / MOST_TICKS_ASIDE);
	return Array.from({ length: 2 * steps + 1 }, (_, index) => index - steps)
		.filter((power) => power % every === 0)
		.map((power) => 2 ** power);
}
