import { csvFormatRow, dsvFormat } from 'd3-dsv';
import { guardText } from './guard-text';
import type { FileCell } from './file-table';

const formatExcelRow = dsvFormat(';').formatRow;

/** What a French Excel needs to read a text file as UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows as RFC 4180 text: comma, CRLF, quotes only where needed, dot as the decimal sign.
 * The first row names the columns; a missing value is an empty field, never 0.
 * A text that a spreadsheet might run as a formula gets one leading apostrophe; numbers stay as they are.
 */
export function toCsv(columns: readonly string[], rows: readonly (readonly FileCell[])[]): string {
	return csvLines([columns, ...rows]);
}

/** Rows alone, in the same writing. */
export function csvLines(rows: readonly (readonly FileCell[])[]): string {
	return rows.map((row) => `${csvFormatRow(row.map((cell) => write(cell, '.')))}\r\n`).join('');
}

/** The same for a French Excel: semicolon, decimal comma, and a byte order mark before the names. */
export function toExcelCsv(
	columns: readonly string[],
	rows: readonly (readonly FileCell[])[]
): string {
	return `${BYTE_ORDER_MARK}${excelCsvLines([columns, ...rows])}`;
}

/** Rows alone, in a French Excel's writing and without the mark. */
export function excelCsvLines(rows: readonly (readonly FileCell[])[]): string {
	return rows.map((row) => `${formatExcelRow(row.map((cell) => write(cell, ',')))}\r\n`).join('');
}

function write(cell: FileCell, decimalSign: string): string {
	if (cell === null) return '';
	return typeof cell === 'number' ? String(cell).replace('.', decimalSign) : guardText(cell);
}
