import type { FileAbout, FileTable } from './file-table';

/** Rows as JSON: what the file is about, its columns, and one record a row; what is missing is null. */
export function toJson({ columns, rows }: FileTable, about: FileAbout): string {
	const records = rows.map((row) =>
		Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null]))
	);
	return `${JSON.stringify({ ...about, sheets: undefined, columns, records }, null, '\t')}\n`;
}
