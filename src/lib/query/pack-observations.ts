import type { DenominatorRow } from './denominators-of';
import {
	positionIn,
	seriesOf,
	type AskedCells,
	type ObservationCube,
	type ObservationKey,
	type PublishedCell
} from './observation-cube';
import type { ObservationRow, PublishedRow } from './observations-of';

/**
 * Packs the rows that answer a question; what was asked and has no row is a cell without value: not published.
 * Without the question only what has rows counts as asked. Throws `duplicate observation`.
 */
export function packObservations(
	rows: readonly CellRow[],
	asked: AskedCells = askedBy(rows)
): ObservationCube {
	const axes = {
		indicators: distinct(asked.indicators),
		regions: distinct(asked.regions),
		activities: distinct(asked.activities),
		years: [...new Set(rows.map((row) => row.year))].sort((a, b) => a - b)
	};
	const size =
		axes.indicators.length * axes.regions.length * axes.activities.length * axes.years.length;
	const values = new Array<number | null>(size).fill(null);
	const flags: Record<number, string> = {};
	const parts: Record<string, string> = {};
	const published: Record<number, readonly PublishedCell[]> = {};
	for (const [position, cells] of byPosition(rows, positionIn(axes))) {
		values[position] = sumOf(cells);
		const letters = [...new Set(cells.flatMap((cell) => [...cell.flags]))].sort().join('');
		if (letters !== '') flags[position] = letters;
		if (isRecoded(cells)) published[position] = cells.map(publishedCell);
	}
	for (const row of rows) if (row.parts !== undefined) parts[seriesOf(row)] = row.parts;
	return {
		...{ ...axes, values, flags },
		...(Object.keys(published).length > 0 && { published }),
		...(Object.keys(parts).length > 0 && { parts })
	};
}

/** A row of a question for cells: of the observations with its code, or of what regions are measured by with its parts. */
type CellRow = ObservationRow & Partial<Pick<PublishedRow, 'published_as'> & DenominatorRow>;

/** Rows of one cell together; a code of it that comes twice is an error. */
function byPosition(
	rows: readonly CellRow[],
	positionOf: (key: ObservationKey) => number | null
): ReadonlyMap<number, readonly CellRow[]> {
	const cells = new Map<number, CellRow[]>();
	for (const row of rows) {
		const position = positionOf(row);
		const others = cells.get(position ?? -1) ?? [];
		if (position === null || others.some((other) => codeOf(other) === codeOf(row)))
			throw new Error(
				`duplicate observation: ${row.indicator} ${row.region} ${row.activity} ${row.year}`
			);
		cells.set(position, [...others, row]);
	}
	return cells;
}

function codeOf({ region, published_as: code = region }: CellRow): string {
	return code;
}

function isRecoded(cells: readonly CellRow[]): boolean {
	return cells.some((row) => codeOf(row) !== row.region);
}

function publishedCell(row: CellRow): PublishedCell {
	return { region: codeOf(row), value: row.value, flags: row.flags };
}

function sumOf(cells: readonly CellRow[]): number | null {
	const values = cells.map(({ value }) => value).filter((value) => value !== null);
	if (values.length < cells.length) return null;
	return Number(values.reduce((sum, value) => sum + value, 0).toPrecision(15));
}

function askedBy(rows: readonly ObservationRow[]): AskedCells {
	return {
		indicators: rows.map((row) => row.indicator),
		regions: rows.map((row) => row.region),
		activities: rows.map((row) => row.activity)
	};
}

function distinct(keys: readonly string[]): string[] {
	return [...new Set(keys)].sort();
}
