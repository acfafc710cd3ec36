import { type Cells, emptyCells } from './cells';
import type { Dimensions } from './dimensions';
import { errorAt, type Place } from './ingest-error';
import { type Cell, parseCell } from './parse-cell';
import { type Layout, parseHeader } from './parse-header';
import { seriesOf } from './series-of';

type Batches = AsyncIterable<readonly string[]>;

/** A table being filled: `Cells` with the flags met so far. */
interface Filling extends Omit<Cells, 'flagWords'> {
	readonly file: string;
	readonly layout: Layout;
	/** Where the file's nth column goes among the ascending years. */
	readonly yearPlaces: readonly number[];
	readonly flagCodes: Map<string, number>;
}

/**
 * Reads a Eurostat TSV of either layout, line by line. Throws at the first line that is not as it
 * should be, naming file, line and column (columns are separated by tabs, the key is column 1).
 */
export async function readTable(
	batches: Batches,
	dimensions: Dimensions,
	file: string
): Promise<Cells> {
	let filling: Filling | undefined;
	let line = 0;
	for await (const batch of batches) {
		for (const text of batch) {
			line += 1;
			if (filling === undefined) filling = startFilling(text, dimensions, file);
			else fillLine(filling, text, line);
		}
	}
	if (filling === undefined || line < 2) {
		throw errorAt({ file, line: line + 1, column: 1 }, 'empty file: no rows', 'download it again');
	}
	const { lines, values, flags, years, flagCodes } = filling;
	return { dimensions, lines, values, flags, years, flagWords: [...flagCodes.keys()] };
}

function startFilling(header: string, dimensions: Dimensions, file: string): Filling {
	const layout = parseHeader(header, file);
	const cells = emptyCells(dimensions, layout.years);
	const yearPlaces = layout.years.map((year) => cells.years.indexOf(year));
	return { ...cells, file, layout, yearPlaces, flagCodes: new Map([['', 0]]) };
}

function fillLine(filling: Filling, text: string, line: number): void {
	const { file, yearPlaces } = filling;
	const [key = '', ...cells] = text.split('\t');
	const place = { file, line, column: 1 };
	if (cells.length !== yearPlaces.length) {
		const column = Math.min(cells.length, yearPlaces.length) + 2;
		const what = `ragged row: ${cells.length} cells for ${yearPlaces.length} years`;
		throw errorAt({ ...place, column }, what, 'download the file again');
	}
	const series = seriesOf(key, filling, place);
	const before = filling.lines[series] ?? 0;
	if (before > 0) {
		const cure = `it stands in line ${before} already`;
		throw errorAt(place, `duplicate key: ${key.trim()}`, cure);
	}
	filling.lines[series] = line;
	cells.forEach((cell, index) => {
		const at = series * yearPlaces.length + (yearPlaces[index] ?? 0);
		fillCell(filling, at, readCell(cell, { ...place, column: index + 2 }));
	});
}

function readCell(text: string, place: Place): Cell {
	const cell = parseCell(text);
	if ('fault' in cell) throw errorAt(place, cell.fault, cell.cure);
	return cell;
}

function fillCell({ values, flags, flagCodes }: Filling, at: number, cell: Cell): void {
	const code = flagCodes.get(cell.flags) ?? flagCodes.size;
	flagCodes.set(cell.flags, code);
	values[at] = cell.value;
	flags[at] = code;
}
