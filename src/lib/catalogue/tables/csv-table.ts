import { parseCsv } from '../parse-csv';
import type { Names } from '../types';

/** Reads the named columns of one line; throws when the table has no such column. */
export type ReadColumn = (column: string) => string;

/**
 * Lines of a code list as typed entries, in the file's order.
 * Columns are found by name. Throws `missing column: NAME in TABLE`.
 */
export function readTable<Entry>(
	table: string,
	text: string,
	toEntry: (read: ReadColumn) => Entry
): readonly Entry[] {
	const { header, rows } = parseCsv(text);
	return rows.map((cells) =>
		toEntry((column) => {
			const value = cells[header.indexOf(column)];
			if (value === undefined) throw new Error(`missing column: ${column} in ${table}`);
			return value;
		})
	);
}

/** Reads `STEM_en` and `STEM_fr` as they are printed: curly apostrophes, no-break spaces before French signs. */
export function readNames(read: ReadColumn, stem: string): Names {
	return {
		en: read(`${stem}_en`).replaceAll("'", '’'),
		fr: read(`${stem}_fr`)
			.replaceAll("'", '’')
			.replaceAll(/ (?=[;!?])|(?<=\d) (?=\d{3})/g, '\u202f')
			.replaceAll(/ (?=[:%])/g, '\u00a0')
	};
}

/** Finds an entry by its key; throws `unknown KIND: KEY`. For keys from an address, test with `has` first. */
export function indexBy<Entry>(
	kind: string,
	entries: readonly Entry[],
	keyOf: (entry: Entry) => string
) {
	const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
	return {
		has: (key: string) => byKey.has(key),
		get(key: string): Entry {
			const entry = byKey.get(key);
			if (entry === undefined) throw new Error(`unknown ${kind}: ${key}`);
			return entry;
		}
	};
}
