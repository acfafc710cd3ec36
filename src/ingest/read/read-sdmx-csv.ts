import { parseCsvLine } from '../../lib/catalogue/parse-csv';
import { errorAt, quoted } from '../files/ingest-error';
import { columnNames, type CsvLayout, parseCsvHeader, tableColumn } from './parse-csv-header';
import { type Cell, cellOf } from './parse-cell';
import { annualSeries, type Batches, type FileRead, type Reading, type Wanted } from './reading';
import { whichTable } from './which-table';

interface Row {
	readonly cells: readonly string[];
	readonly layout: CsvLayout;
	readonly table: Wanted;
	readonly line: number;
}

/** What is known of a file once its first row is read: its table, and by which words it names it. */
interface Known {
	readonly table: Wanted;
	readonly said: string;
	readonly layout: CsvLayout;
}

interface Header {
	readonly names: readonly string[];
	readonly known: Known | undefined;
	readonly parseLayout: typeof parseCsvHeader;
}

/**
 * Reads an SDMX-CSV, 1.0 or 2.0, one cell a line; its day is that of LAST UPDATE. Every row says
 * which table it is of. Throws at the first line that is not as it should be. `parseLayout` is for
 * files of the same lines under another header.
 */
export async function readSdmxCsv(
	batches: Batches,
	reading: Reading,
	parseLayout = parseCsvHeader
): Promise<FileRead> {
	const { file, isSlice } = reading;
	let names: readonly string[] | undefined;
	let known: Known | undefined;
	let line = 0;
	let day: string | null = null;
	for await (const batch of batches) {
		for (const text of batch) {
			line += 1;
			if (names === undefined) {
				names = columnNames(text, file);
				continue;
			}
			const cells = parseCsvLine(text);
			known = knownFrom(cells, { names, known, parseLayout }, reading);
			readRow({ cells, ...known, line }, reading);
			day ??= updateDay(cells[known.layout.updated] ?? '');
		}
	}
	if (known !== undefined) return { table: known.table, day };
	if (names !== undefined && isSlice) return { table: whichTable(reading, null), day };
	throw errorAt({ file, line: line + 1, column: 1 }, 'empty file: no rows', 'download it again');
}

function knownFrom(
	cells: readonly string[],
	{ names, known, parseLayout }: Header,
	reading: Reading
): Known {
	const said = cells[tableColumn(names)] ?? '';
	if (said === known?.said) return known;
	// ESTAT:SBS_R_NUTS06_R2(1.0)
	const [, written = null] = /^(?:[^:]*:)?(\w+)(?:\(.*)?$/.exec(said) ?? [];
	const wanted = known === undefined ? reading.wanted : [known.table];
	const table = whichTable({ ...reading, wanted }, written);
	const layout = parseLayout(names, table, reading.file);
	reading.cells.confidentialityApart ||= layout.confidentiality >= 0;
	return { table, said, layout };
}

function readRow({ cells, layout, table, line }: Row, { cells: into, file }: Reading): void {
	const at = (column: number) => ({ file, line, column: column + 1 });
	if (cells.length !== layout.columns) {
		const what = `ragged row: ${cells.length} cells for ${layout.columns} columns`;
		throw errorAt(at(Math.min(cells.length, layout.columns)), what, 'download the file again');
	}
	const text = (column: number) => cells[column] ?? '';
	const place = at(layout.dimensions.get('geo') ?? 0);
	const code = (name: string) => cells[layout.dimensions.get(name) ?? -1];
	const series = annualSeries(table, code, place);
	if (series === null) return;
	const time = text(layout.time);
	if (!/^\d{4}$/.test(time)) {
		throw errorAt(at(layout.time), `time that is no year: ${quoted(time)}`, 'the table is annual');
	}
	const before = into.lineOf(series, Number(time));
	if (before > 0) {
		const key = `${table.needs.map(code).join()} of ${time}`;
		throw errorAt(place, `duplicate key: ${key}`, `it stands in line ${before} already`);
	}
	into.set(series, Number(time), { ...readCell({ cells, layout, table, line }, file), line });
}

function readCell({ cells, layout, line }: Row, file: string): Cell {
	const text = (column: number) => cells[column] ?? '';
	const cell = cellOf({
		...{ value: text(layout.value) || ':', flags: text(layout.flags) },
		confidentiality: text(layout.confidentiality)
	});
	if (!('fault' in cell)) return cell;
	throw errorAt({ file, line, column: layout[cell.part] + 1 }, cell.fault, cell.cure);
}

/** `31/07/26 23:00:00` as 2026-07-31. */
function updateDay(text: string): string | null {
	const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d\d) /.exec(text) ?? [];
	return year === undefined ? null : `20${year}-${month}-${day}`;
}
