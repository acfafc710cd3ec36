import { csvFormatRow } from 'd3-dsv';

/**
 * Rows as RFC 4180 text: comma, CRLF, quotes only where needed, dot as the decimal sign.
 * The first row names the columns; a missing value is an empty field, never 0.
 */
export function toCsv(
	columns: readonly string[],
	rows: readonly (readonly (string | number | null)[])[]
): string {
	const texts = rows.map((row) => row.map((value) => (value === null ? '' : String(value))));
	return [[...columns], ...texts].map((row) => `${csvFormatRow(row)}\r\n`).join('');
}
