import { csvParseRows } from 'd3-dsv';

/** A table as it stands in a CSV file: a header and rows of text. */
export interface TextTable {
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** Splits CSV text (RFC 4180, commas, with or without a byte order mark) into its header and rows. */
export function parseCsv(text: string): TextTable {
	// csvParse compiles a function from the header, which our security policy forbids.
	const [header = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/, ''));
	return { header, rows };
}

/** The cells of one line of CSV text; most lines quote nothing, and are read by the million. */
export function parseCsvLine(text: string): readonly string[] {
	return text.includes('"') ? (csvParseRows(text)[0] ?? []) : text.split(',');
}
