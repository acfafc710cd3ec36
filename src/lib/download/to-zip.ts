import { strToU8, zipSync } from 'fflate';
import { fileMetadata, dataPackage } from './metadata/describe-file';
import type { FileAbout, FileTable } from './file-table';
import { toCsv } from './to-csv';

/** One archive of everything: rows as CSV, notes, the question, and two descriptions for machines. */
export function toZip(table: FileTable, about: FileAbout): Uint8Array {
	const path = `${about.name}.csv`;
	const { columns } = table;
	const rows = strToU8(
		toCsv(
			columns.map(({ name }) => name),
			table.rows
		)
	);
	const described = { path, columns, bytes: rows.length, about };
	const json = (value: object) => strToU8(`${JSON.stringify(value, null, '\t')}\n`);
	return zipSync(
		{
			[path]: rows,
			[`${path}-metadata.json`]: json(fileMetadata(described)),
			'datapackage.json': json(dataPackage(described)),
			'notes.txt': strToU8(notesText(table, about)),
			[/^\s*(--|select|with)\b/i.test(about.query) ? 'query.sql' : 'query.txt']: strToU8(
				`${about.query}\n`
			)
		},
		{ mtime: `${about.taken}T12:00:00` }
	);
}

function notesText({ columns }: FileTable, about: FileAbout): string {
	const lines = [
		...about.notes,
		...columns.map(({ name, meaning }) => ({ name, text: meaning }))
	].map(({ name, text }) => `${name}\r\n    ${text}\r\n`);
	return `${about.title}\r\n${about.description}\r\n\r\n${lines.join('\r\n')}`;
}
