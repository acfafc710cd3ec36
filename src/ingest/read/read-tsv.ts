import { errorAt, quoted } from '../files/ingest-error';
import { type Cell, parseCell } from './parse-cell';
import { type Layout, parseHeader } from './parse-header';
import { annualSeries, type Batches, type FileRead, type Reading, type Wanted } from './reading';
import { whichTable } from './which-table';

/** Where a text file's fault stands. */
interface TextPlace {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

interface Line {
	readonly text: string;
	readonly table: Wanted;
	readonly layout: Layout;
	readonly place: TextPlace;
}

/**
 * Reads a Eurostat TSV of either layout, line by line; it names no day. Throws at the first line that
 * is not as it should be, naming file, line and column (columns are separated by tabs, the key is
 * column 1).
 */
export async function readTsv(batches: Batches, reading: Reading): Promise<FileRead> {
	const { file, cells, isSlice } = reading;
	let known: { readonly table: Wanted; readonly layout: Layout } | undefined;
	let line = 0;
	for await (const batch of batches) {
		for (const text of batch) {
			line += 1;
			if (known !== undefined) {
				readLine({ text, ...known, place: { file, line, column: 1 } }, reading);
				continue;
			}
			const table = whichTable(reading, null);
			known = { table, layout: parseHeader(text, file, table) };
			for (const year of known.layout.years) cells.openYear(year);
		}
	}
	if (known !== undefined && (line > 1 || isSlice)) return { table: known.table, day: null };
	throw errorAt({ file, line: line + 1, column: 1 }, 'empty file: no rows', 'download it again');
}

function readLine({ text, table, layout, place }: Line, { cells }: Reading): void {
	const [key = '', ...texts] = text.split('\t');
	const { years, dimensions } = layout;
	if (texts.length !== years.length) {
		const column = Math.min(texts.length, years.length) + 2;
		const what = `ragged row: ${texts.length} cells for ${years.length} years`;
		throw errorAt({ ...place, column }, what, 'download the file again');
	}
	const parts = key.trim().split(',');
	if (parts.length !== dimensions.length) {
		const what = `ragged key: ${quoted(key)} has ${parts.length} parts for ${dimensions.length}`;
		throw errorAt(place, what, 'download the file again');
	}
	const series = annualSeries(table, (name) => parts[dimensions.indexOf(name)], place);
	if (series === null) return;
	const [first = 0] = years;
	if (cells.has(series) && cells.lineOf(series, first) > 0) {
		const cure = `it stands in line ${cells.lineOf(series, first)} already`;
		throw errorAt(place, `duplicate key: ${key.trim()}`, cure);
	}
	years.forEach((year, index) => {
		const cell = readCell(texts[index] ?? '', { ...place, column: index + 2 });
		cells.set(series, year, { ...cell, line: place.line });
	});
}

function readCell(text: string, place: TextPlace): Cell {
	const cell = parseCell(text);
	if ('fault' in cell) throw errorAt(place, cell.fault, cell.cure);
	return cell;
}
