import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Emphasis, Hue, Mark } from '../mark';
import { COLUMNS, ROW_PX } from './place-ranked-bars';
import { splitLines } from './split-lines';

/** Two figures of one region or sector, at the first and the last year. */
export interface DumbbellRow {
	readonly key: string;
	readonly subject: string;
	readonly name: string;
	readonly emphasis: Emphasis;
	readonly hue?: Hue | undefined;
	readonly href?: string | undefined;
	readonly from: Mark;
	readonly to: Mark;
	/** The change in words, or why there is none. */
	readonly change: string;
	/** False when a break lies between: the two are then not joined. */
	readonly joined: boolean;
}

/** Places in percent of the chart's width; null where there is no number. */
export interface PlacedDumbbell extends DumbbellRow {
	readonly nameLines: readonly string[];
	readonly yPx: number;
	readonly fromAt: number | null;
	readonly toAt: number | null;
}

const NAME_CHARACTERS = 20;
const AXIS_PX = 20;
const TICKS = 2;
/** Right of it "not comparable" needs its room, in either language, on a phone. */
const DOTS_TO = 70;

/** Two dots a row on one axis from zero (or from the least value below it). */
export function placeDumbbell(rows: readonly DumbbellRow[]) {
	const values = rows.flatMap(({ from, to }) => [from.value, to.value]);
	const [low = 0, high = 1] = extent([0, ...values.filter((value) => value !== null)]);
	const scale = scaleLinear([low, high || 1], [COLUMNS.barsFrom + 2, DOTS_TO]);
	const at = (value: number | null) => (value === null ? null : scale(value));
	const rowsPx = rows.length * ROW_PX;
	return {
		rows: rows.map((row, index): PlacedDumbbell => ({
			...row,
			nameLines: splitLines(row.name, NAME_CHARACTERS),
			yPx: index * ROW_PX,
			fromAt: at(row.from.value),
			toAt: at(row.to.value)
		})),
		ticks: scale.ticks(TICKS).map((value) => ({ value, at: scale(value) })),
		rowsPx,
		heightPx: rowsPx + AXIS_PX
	};
}
