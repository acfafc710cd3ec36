import { parseCsvLine } from '../../lib/catalogue/parse-csv';
import { errorAt, quoted } from '../files/ingest-error';
import { type CsvLayout, parseCsvHeader } from './parse-csv-header';
import { parseCell } from './parse-cell';
import type { Batches, Reading } from './reading';
import { seriesKey } from './series-key';

interface Row {
	readonly cells: readonly string[];
	readonly layout: CsvLayout;
	readonly line: number;
}

// The code list of CONF_STATUS: F is free, every other one a reason why a value is not given.
const FREE = ['', 'F'];
const SECRET = ['A', 'B', 'C', 'D', 'E', 'G', 'M', 'N', 'O', 'P', 'S', 'T'];

/**
 * Reads an SDMX-CSV, 1.0 or 2.0, one cell a line, and gives the day of its LAST UPDATE, ISO; null
 * when it has none. Throws at the first line that is not as it should be. `parseLayout` is for files
 * of the same lines under another header.
 */
export async function readSdmxCsv(
	batches: Batches,
	reading: Reading,
	parseLayout = parseCsvHeader
): Promise<string | null> {
	const { file, codes, isSlice } = reading;
	let layout: CsvLayout | undefined;
	let line = 0;
	let updated: string | null = null;
	for await (const batch of batches) {
		for (const text of batch) {
			line += 1;
			const cells = parseCsvLine(text);
			if (layout === undefined) {
				layout = parseLayout(cells, file, codes.spec.indicatorColumn);
				reading.cells.confidentialityApart ||= layout.confidentiality >= 0;
				continue;
			}
			readRow({ cells, layout, line }, reading);
			updated ??= updateDay(cells[layout.updated] ?? '');
		}
	}
	if (layout !== undefined && (line > 1 || isSlice)) return updated;
	throw errorAt({ file, line: line + 1, column: 1 }, 'empty file: no rows', 'download it again');
}

function readRow({ cells, layout, line }: Row, { cells: into, codes, file }: Reading): void {
	const at = (column: number) => ({ file, line, column: column + 1 });
	if (cells.length !== layout.columns) {
		const what = `ragged row: ${cells.length} cells for ${layout.columns} columns`;
		throw errorAt(at(Math.min(cells.length, layout.columns)), what, 'download the file again');
	}
	const text = (column: number) => cells[column] ?? '';
	const written = {
		...{ geo: text(layout.geo), indicator: text(layout.indicator), nace_r2: text(layout.nace_r2) },
		freq: layout.freq < 0 ? undefined : text(layout.freq)
	};
	const series = seriesKey(written, codes, at(layout.geo));
	if (series === null) return;
	const time = text(layout.time);
	if (!/^\d{4}$/.test(time)) {
		throw errorAt(at(layout.time), `time that is no year: ${quoted(time)}`, 'the table is annual');
	}
	const before = into.lineOf(series, Number(time));
	if (before > 0) {
		const key = `${written.nace_r2},${written.indicator},${written.geo} of ${time}`;
		throw errorAt(at(layout.geo), `duplicate key: ${key}`, `it stands in line ${before} already`);
	}
	into.set(series, Number(time), { ...readCell({ cells, layout, line }, file), line });
}

function readCell({ cells, layout, line }: Row, file: string) {
	const value = cells[layout.value] ?? '';
	const letters = cells[layout.flags] ?? '';
	const secret = secrecy({ cells, layout, line }, file);
	const flags = secret && !letters.includes('C') ? `${letters}C` : letters;
	const cell = parseCell(`${value === '' ? ':' : value} ${flags}`);
	if (!('fault' in cell)) return cell;
	const column = /flag/.test(cell.fault) ? layout.flags : layout.value;
	throw errorAt({ file, line, column: column + 1 }, cell.fault, cell.cure);
}

function secrecy({ cells, layout, line }: Row, file: string): boolean {
	const status = cells[layout.confidentiality] ?? '';
	if (FREE.includes(status)) return false;
	if (SECRET.includes(status)) return true;
	const place = { file, line, column: layout.confidentiality + 1 };
	throw errorAt(
		place,
		`unknown confidentiality: ${quoted(status)}`,
		`known are F ${SECRET.join(' ')}`
	);
}

/** `31/07/26 23:00:00` as 2026-07-31. */
function updateDay(text: string): string | null {
	const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d\d) /.exec(text) ?? [];
	return year === undefined ? null : `20${year}-${month}-${day}`;
}
