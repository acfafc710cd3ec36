import { errorAt, quoted } from '../files/ingest-error';
import { type Cell, parseCell } from './parse-cell';
import { type Layout, parseHeader } from './parse-header';
import type { Batches, Reading } from './reading';
import { seriesKey } from './series-key';

/** Where a text file's fault stands. */
interface TextPlace {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

/**
 * Reads a Eurostat TSV of either layout, line by line. Throws at the first line that is not as it
 * should be, naming file, line and column (columns are separated by tabs, the key is column 1).
 */
export async function readTsv(batches: Batches, reading: Reading): Promise<void> {
	const { file, codes, cells, isSlice } = reading;
	let layout: Layout | undefined;
	let line = 0;
	for await (const batch of batches) {
		for (const text of batch) {
			line += 1;
			if (layout !== undefined) {
				readLine(text, { ...reading, layout }, { file, line, column: 1 });
				continue;
			}
			layout = parseHeader(text, file, codes.spec.indicatorColumn);
			for (const year of layout.years) cells.openYear(year);
		}
	}
	if (layout === undefined || (line < 2 && !isSlice)) {
		throw errorAt({ file, line: line + 1, column: 1 }, 'empty file: no rows', 'download it again');
	}
}

function readLine(text: string, reading: Reading & { layout: Layout }, place: TextPlace): void {
	const { cells, layout } = reading;
	const [key = '', ...texts] = text.split('\t');
	const { years } = layout;
	if (texts.length !== years.length) {
		const column = Math.min(texts.length, years.length) + 2;
		const what = `ragged row: ${texts.length} cells for ${years.length} years`;
		throw errorAt({ ...place, column }, what, 'download the file again');
	}
	const series = keyOf(key, reading, place);
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

function keyOf(key: string, { layout, codes }: Reading & { layout: Layout }, place: TextPlace) {
	const parts = key.trim().split(',');
	if (parts.length !== layout.parts) {
		const what = `ragged key: ${quoted(key)} has ${parts.length} parts for ${layout.parts}`;
		throw errorAt(place, what, 'download the file again');
	}
	const { geo, indicator, nace_r2 } = layout.positions;
	const part = (position: number) => parts[position] ?? '';
	const freq = layout.frequency === null ? undefined : part(layout.frequency);
	const written = { geo: part(geo), indicator: part(indicator), nace_r2: part(nace_r2), freq };
	return seriesKey(written, codes, place);
}

function readCell(text: string, place: TextPlace): Cell {
	const cell = parseCell(text);
	if ('fault' in cell) throw errorAt(place, cell.fault, cell.cure);
	return cell;
}
