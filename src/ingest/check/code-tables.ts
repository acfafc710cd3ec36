import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TextTable } from '../../lib/catalogue/parse-csv';
import { readList } from '../files/csv-file';
import { DESCRIPTIONS } from '../describe/describe-package';

/** The code lists of a folder by the name of their table. */
export type CodeTables = ReadonlyMap<string, TextTable>;

/** Reads every code list that a folder has. */
export async function readCodeTables(folder: string): Promise<CodeTables> {
	const tables = new Map<string, TextTable>();
	for (const { name, path, format } of DESCRIPTIONS) {
		const file = join(folder, path);
		if (format === 'csv' && existsSync(file)) tables.set(name, await readList(file));
	}
	return tables;
}

/** All values of a column of a code list; empty when there is no such list or column. */
export function columnOf(tables: CodeTables, table: string, column: string): readonly string[] {
	const { header, rows } = tables.get(table) ?? { header: [], rows: [] };
	const place = header.indexOf(column);
	return place < 0 ? [] : rows.map((row) => row[place] ?? '');
}
