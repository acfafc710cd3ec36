import type { Emphasis, Hue, Mark } from '../mark';
import { splitLines } from './split-lines';
import { stepScale, type ScaleKind, type StepScale } from '../steps';

/** One row of a heatmap: a name and a cell for each column. */
export interface HeatRow {
	readonly key: string;
	readonly subject: string;
	readonly name: string;
	readonly emphasis: Emphasis;
	readonly hue?: Hue | undefined;
	readonly href?: string | undefined;
	readonly cells: readonly Mark[];
}

export interface HeatColumn {
	readonly key: string;
	readonly name: string;
}

export interface PlacedCell extends Mark {
	/** Left edge and width in percent of the chart's width. */
	readonly at: number;
	readonly width: number;
	/** Class of its colour, such as `s3`; null where there is no value. */
	readonly step: string | null;
}

export interface PlacedHeatRow extends Omit<HeatRow, 'cells'> {
	readonly yPx: number;
	readonly nameLines: readonly string[];
	readonly cells: readonly PlacedCell[];
}

/** A heatmap ready to draw: its rows, the heads of its columns and the scale of its colours. */
export interface PlacedHeatmap {
	readonly rows: readonly PlacedHeatRow[];
	readonly heads: readonly {
		readonly key: string;
		readonly at: number;
		readonly lines: readonly string[];
	}[];
	readonly scale: StepScale;
	readonly heightPx: number;
}

export const HEAT_ROW_PX = 34;
export const HEAT_HEAD_PX = 38;
const NAMES_WIDTH = 28;
const NAME_CHARACTERS = 20;
const HEAD_CHARACTERS = 16;

/** Rows by columns, every cell coloured on one scale; what has no value has no colour. */
export function placeHeatmap(
	rows: readonly HeatRow[],
	columns: readonly HeatColumn[],
	kind: ScaleKind
): PlacedHeatmap {
	const scale = stepScale(
		kind,
		rows.flatMap(({ cells }) => cells.map(({ value }) => value))
	);
	const width = (100 - NAMES_WIDTH) / Math.max(columns.length, 1);
	const leftOf = (column: number) => NAMES_WIDTH + column * width;
	const placeCell = (cell: HeatRow['cells'][number], column: number): PlacedCell => ({
		...cell,
		at: leftOf(column),
		width,
		step: stepClass(scale, cell.value)
	});
	return {
		scale,
		heightPx: HEAT_HEAD_PX + rows.length * HEAT_ROW_PX,
		heads: columns.map(({ key, name }, column) => ({
			key,
			at: leftOf(column) + width / 2,
			lines: splitLines(name, HEAD_CHARACTERS)
		})),
		rows: rows.map((row, index) => ({
			...row,
			yPx: HEAT_HEAD_PX + index * HEAT_ROW_PX,
			nameLines: splitLines(row.name, NAME_CHARACTERS),
			cells: row.cells.map(placeCell)
		}))
	};
}

/** The class of a value's colour: `s0` to `s6` from little to much, `d0` to `d6` around the middle; null without a value. */
export function stepClass(scale: StepScale, value: number | null): string | null {
	if (value === null) return null;
	return `${scale.kind === 'sequential' ? 's' : 'd'}${scale.stepOf(value)}`;
}
