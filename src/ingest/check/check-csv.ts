import { type CodeTables, columnOf } from './code-tables';
import type { Field, ResourceDescription, Schema } from '../describe/data-package';
import { quoted } from '../files/ingest-error';
import { isDate } from './plausible';

/** Tables whose column `activities` holds codes by spaces. */
const LISTS_OF_ACTIVITIES: readonly string[] = ['sectors', 'breaks'];
/** The word that stands for every activity; no code is written so. */
const ALL_ACTIVITIES = ['all'];

/** What is wrong with a code list: its header, its cells, its key, the keys it refers to. */
export function checkCsv(
	{ name, path, schema }: ResourceDescription,
	tables: CodeTables
): readonly string[] {
	const table = tables.get(name);
	if (table === undefined || schema === undefined) return [`unreadable table: ${path}`];
	const names = schema.fields.map((field) => field.name);
	if (table.header.join() !== names.join()) {
		return [`wrong header: ${path} has ${table.header.join()}, described are ${names.join()}`];
	}
	const ragged = table.rows.findIndex((row) => row.length !== names.length);
	if (ragged >= 0) return [`ragged row: ${path}, line ${ragged + 2}`];
	return [
		...schema.fields.flatMap((field) =>
			checkColumn(path, field, columnOf(tables, name, field.name))
		),
		...checkKey(path, schema, (field) => columnOf(tables, name, field)),
		...checkReferences(path, schema, { name, tables }),
		...(LISTS_OF_ACTIVITIES.includes(name) ? checkActivities({ name, path }, tables) : [])
	];
}

function checkColumn(path: string, field: Field, cells: readonly string[]): readonly string[] {
	return cells.flatMap((cell, row) => {
		const fault = cellFault(field, cell);
		return fault === null
			? []
			: [`${fault}: ${quoted(cell)} in ${path}, line ${row + 2}, ${field.name}`];
	});
}

/** Why a cell does not fit its field; null when it does. */
function cellFault({ type, constraints }: Field, cell: string): string | null {
	if (cell === '') return constraints?.required === true ? 'empty cell' : null;
	if (!hasType(type, cell)) return `cell that is no ${type}`;
	if (constraints?.enum !== undefined && !constraints.enum.includes(cell)) return 'unknown word';
	const { pattern } = constraints ?? {};
	return pattern !== undefined && !new RegExp(pattern).test(cell) ? 'cell of wrong form' : null;
}

function hasType(type: Field['type'], cell: string): boolean {
	switch (type) {
		case 'string':
			return true;
		case 'integer':
			return /^-?\d+$/.test(cell);
		case 'number':
			return /^-?\d+(\.\d+)?$/.test(cell);
		case 'boolean':
			return cell === 'true' || cell === 'false';
		case 'date':
			return isDate(cell);
	}
}

function checkKey(
	path: string,
	{ primaryKey }: Schema,
	column: (field: string) => readonly string[]
): readonly string[] {
	const columns = primaryKey.map(column);
	const keys = (columns[0] ?? []).map((_, row) => columns.map((cells) => cells[row]).join(' '));
	const first = new Map(keys.map((key, row) => [key, row] as const).reverse());
	return keys
		.map((key, row) => ({ key, row }))
		.filter(({ key, row }) => first.get(key) !== row)
		.map(({ key, row }) => `duplicate key: ${key} in ${path}, line ${row + 2}`);
}

function checkReferences(
	path: string,
	{ foreignKeys = [] }: Schema,
	{ name, tables }: { readonly name: string; readonly tables: CodeTables }
): readonly string[] {
	return foreignKeys.flatMap(({ fields: [column = ''], reference }) => {
		const known = new Set(columnOf(tables, reference.resource, reference.fields[0] ?? ''));
		return columnOf(tables, name, column).flatMap((cell, row) =>
			cell === '' || known.has(cell)
				? []
				: [
						`unknown ${column}: ${cell} in ${path}, line ${row + 2}; it is not in ${reference.resource}`
					]
		);
	});
}

function checkActivities(
	{ name, path }: Pick<ResourceDescription, 'name' | 'path'>,
	tables: CodeTables
): readonly string[] {
	const known = new Set([...columnOf(tables, 'activities', 'code'), ...ALL_ACTIVITIES]);
	return columnOf(tables, name, 'activities').flatMap((cell, row) =>
		cell
			.split(' ')
			.filter((code) => !known.has(code))
			.map((code) => `unknown activity: ${code} in ${path}, line ${row + 2}`)
	);
}
