/**
 * What no table of Eurostat's comes near, and a file that would hold the machine does: its main table
 * is 3 MB packed and 40 unpacked, its longest line some 200 characters.
 */
export const LIMITS = {
	/** Bytes of a file or an answer, packed or not. */
	bytes: 512 * 1024 * 1024,
	/** Bytes of a file that is read at once: JSON, shapes. */
	wholeBytes: 64 * 1024 * 1024,
	/** Bytes of a list in CSV: code lists, change tables, tables that sectors are set against; the largest has 130 kB. */
	listBytes: 8 * 1024 * 1024,
	/** Bytes of a refusal; what it says stands at its start. */
	refusalBytes: 64 * 1024,
	/** Characters of a line. */
	line: 1024 * 1024,
	/** Times that a gzip may unpack to more than its size; Eurostat's unpack to some twelve. */
	ratio: 200,
	/** Bytes unpacked before the ratio is looked at: a small table may repeat itself. */
	ratioFrom: 8 * 1024 * 1024,
	/** Years of a table. */
	years: 100,
	/** Regions of a table; NUTS has some 2,000 at its four levels. */
	regions: 10_000,
	/** Rows of a table of quarterly employees; Urssaf's has some 80,000. */
	employeeRows: 1_000_000,
	/** Dimensions of a cube. */
	dimensions: 10,
	/** Lines of such a list; the longest has some 5,000. */
	lines: 100_000,
	/** Rows of a Parquet file; and `ratio` holds for its rows a byte: of ours, two bytes a row. */
	rows: 20_000_000
} as const;

/** A limit as a sentence writes it: `1,048,576`. */
export function counted(limit: number): string {
	return limit.toLocaleString('en-GB');
}
