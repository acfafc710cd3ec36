import { readFile, stat } from 'node:fs/promises';
import { csvFormatRows, dsvFormat } from 'd3-dsv';
import { parseCsv, parseCsvLine, type TextTable } from '../../lib/catalogue/parse-csv';
import { errorAt, IngestError } from './ingest-error';
import { tooLarge } from './limit-bytes';
import { counted, LIMITS } from './limits';

/** One line of a CSV file by column name; a column that was not asked for at reading is absent. */
export type Line = Readonly<Record<string, string>>;

/**
 * Reads the named columns of a CSV file, found by name; other columns are left aside.
 * Throws when the file, a column or a cell is missing, or when it has more lines than any list.
 */
export async function readCsv<Column extends string>(
	path: string,
	columns: readonly Column[]
): Promise<readonly Readonly<Record<Column, string>>[]> {
	const { header, rows } = await readList(path);
	const places = columns.map((column) => {
		const place = header.indexOf(column);
		if (place >= 0) return [column, place] as const;
		throw errorAt({ file: path, line: 1, column: 1 }, `missing column: ${column}`, 'add it');
	});
	return rows.map((row, index) => {
		if (row.length !== header.length) throw raggedRow(path, index + 2, row.length);
		// A line has every column: each was found above, and fromEntries forgets their names.
		return Object.fromEntries(
			places.map(([column, place]) => [column, row[place] ?? ''])
		) as Record<Column, string>;
	});
}

/** A whole list; throws when it is not there, or has more bytes or lines than any. */
export async function readList(path: string): Promise<TextTable> {
	const list = parseCsv(await readText(path, LIMITS.listBytes));
	if (list.rows.length > LIMITS.lines) throw tooLong(path);
	return list;
}

/** CSV text: RFC 4180 quoting, line feeds, one at the end. */
export function formatCsv({ header, rows }: TextTable): string {
	return `${csvFormatRows([header, ...rows].map((row) => [...row]))}\n`;
}

/** The cells of one line between whose cells a comma or a semicolon stands. */
export function splitLine(text: string, separator: ',' | ';'): readonly string[] {
	if (separator === ',') return parseCsvLine(text);
	return text.includes('"') ? (SEMICOLONS.parseRows(text)[0] ?? []) : text.split(separator);
}

const SEMICOLONS = dsvFormat(';');

/** The text of a file that has to be there; throws `missing file: PATH`, or that it is too large. */
export async function readText(path: string, limit: number = LIMITS.wholeBytes): Promise<string> {
	try {
		const status = await stat(path);
		if (status.isFile() && status.size > limit) throw tooLarge(path, limit);
		if (status.isFile()) return await readFile(path, 'utf8');
	} catch (cause) {
		if (cause instanceof IngestError) throw cause;
		throw new IngestError(`missing file: ${path}; it is needed and cannot be read`, { cause });
	}
	throw new IngestError(`no file: ${path}; it is needed, and is none`);
}

function tooLong(path: string): IngestError {
	const what = `too long: ${path} has more than ${counted(LIMITS.lines)} lines`;
	return new IngestError(`${what}; check that it is the table`);
}

function raggedRow(file: string, line: number, cells: number): IngestError {
	return errorAt(
		{ file, line, column: cells + 1 },
		'ragged row: not as many cells as the header',
		'mend the line'
	);
}
