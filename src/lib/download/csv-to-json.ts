import { parseCsv } from '$lib/catalogue/parse-csv';

/** A column and its type in Table Schema. */
export interface TypedColumn {
	readonly name: string;
	readonly type: string;
}

/**
 * A CSV file as a JSON list of objects, one a row, with numbers and truth values as such; an empty cell is null.
 * Throws `missing column: NAME` where the file and the columns disagree, and `not a …` for a cell of another type.
 */
export function csvToJson(csv: string, columns: readonly TypedColumn[]): string {
	const { header, rows } = parseCsv(csv);
	const places = columns.map(({ name }) => {
		const at = header.indexOf(name);
		if (at < 0) throw new Error(`missing column: ${name}; the file has ${header.join(', ')}`);
		return at;
	});
	const entries = rows.map((row) =>
		Object.fromEntries(
			columns.map(({ name, type }, index) => [name, typed(row[places[index] ?? -1] ?? '', type)])
		)
	);
	return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}

function typed(text: string, type: string): string | number | boolean | null {
	if (text === '') return null;
	switch (type) {
		case 'integer':
		case 'number': {
			const value = Number(text);
			if (Number.isNaN(value)) throw new Error(`not a ${type}: ${text}`);
			return value;
		}
		case 'boolean':
			if (text !== 'true' && text !== 'false') throw new Error(`not a boolean: ${text}`);
			return text === 'true';
		default:
			return text;
	}
}
