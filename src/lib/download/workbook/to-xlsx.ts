import { strToU8, Zip, ZipDeflate } from 'fflate';
import { MOST_SHEET_ROWS, type FileAbout, type FileTable } from '../file-table';
import { SHEET_PATHS, workbookParts } from './xlsx-parts';
import { SHEET_FOOT, sheetHead, sheetRows } from './xlsx-sheet';

/** Rows turned into XML at a time, so that a sheet of a million rows never stands in memory as one text. */
const ROWS_AT_ONCE = 4_000;

/**
 * Rows as a workbook: a sheet of the rows with real numbers and its row of names frozen, and a sheet of notes.
 * Throws `too many rows: …` where a sheet cannot hold them.
 */
export function toXlsx({ columns, rows }: FileTable, about: FileAbout): Uint8Array {
	if (rows.length > MOST_SHEET_ROWS)
		throw new Error(`too many rows: ${rows.length}; a sheet holds ${MOST_SHEET_ROWS}`);
	const pieces: Uint8Array[] = [];
	const archive = new Zip((error, piece) => {
		if (error) throw error;
		pieces.push(piece);
	});
	for (const [path, text] of Object.entries(workbookParts(about.sheets)))
		add(archive, path, [text]);
	add(archive, SHEET_PATHS[0], dataSheet({ columns, rows }));
	add(archive, SHEET_PATHS[1], notesSheet(columns, about));
	archive.end();
	return joined(pieces);
}

function* dataSheet({ columns, rows }: FileTable): Iterable<string> {
	const widths = columns.map(({ name, type }) =>
		Math.max(name.length + 3, type === 'text' ? 16 : 10)
	);
	yield sheetHead(
		columns.map(({ name }) => name),
		widths
	);
	for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
		yield sheetRows(rows.slice(from, from + ROWS_AT_ONCE), from + 2);
	yield SHEET_FOOT;
}

function* notesSheet(columns: FileTable['columns'], about: FileAbout): Iterable<string> {
	const lines = [
		...about.notes.map(({ name, text }) => [name, text]),
		...columns.map(({ name, meaning }) => [name, meaning])
	];
	yield sheetHead([about.sheets[1], about.title], [24, 110]);
	yield sheetRows(lines, 2, 'wrapped');
	yield SHEET_FOOT;
}

function add(archive: Zip, path: string, texts: Iterable<string>): void {
	const file = new ZipDeflate(path, { level: 6 });
	archive.add(file);
	for (const text of texts) file.push(strToU8(text));
	file.push(new Uint8Array(0), true);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
	const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.length;
	}
	return bytes;
}
