import type { Language } from '../catalogue/types';

/** A cell of a file: text, a number, or null for what is missing; '' is a text of no letters. */
export type FileCell = string | number | null;

/** What the cells of a column are; an integer fits into 32 bits. */
export const COLUMN_TYPES = ['text', 'integer', 'number'] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

/** A column: its name for machines and what stands in it, in a sentence of the file's language. */
export interface FileColumn {
	readonly name: string;
	readonly type: ColumnType;
	readonly meaning: string;
}

/** A table ready to leave the page: every row has a cell for each column, in their order. */
export interface FileTable {
	readonly columns: readonly FileColumn[];
	readonly rows: readonly (readonly FileCell[])[];
}

/** One thing that a reader of the file must know: a word or two, and a sentence. */
export interface FileNote {
	readonly name: string;
	readonly text: string;
}

/** Everything that a file says of itself beside its rows. */
export interface FileAbout {
	/** Name of the file without its ending: letters, digits, `_` and `-`. */
	readonly name: string;
	readonly language: Language;
	readonly title: string;
	/** Unit, coverage and the answer, in sentences. */
	readonly description: string;
	/** Eurostat's code of the table the figures come from, and the ISO day it was published. */
	readonly table: string;
	readonly vintage: string;
	/** Full address of the page with its filters. */
	readonly address: string;
	/** ISO day on which the file was made. */
	readonly taken: string;
	/** What every reader must know, from the source to the meaning of each sign. */
	readonly notes: readonly FileNote[];
	/** Names of the sheets of a workbook: the rows, the notes. */
	readonly sheets: readonly [data: string, notes: string];
	/** The question that the rows answer, as SQL or in words. */
	readonly query: string;
}

/** Formats in which rows can leave, most wanted first; also what follows the dot, but for `csv-excel`. */
export const FILE_FORMATS = [
	'csv',
	'csv-excel',
	'xlsx',
	'parquet',
	'arrow',
	'json',
	'zip'
] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** Rows that a sheet of a workbook can hold under its row of names: 2^20 less one. */
export const MOST_SHEET_ROWS = 1_048_575;

/** Whether a format can hold that many rows; asked before any work starts. */
export function canHold(format: FileFormat, rows: number): boolean {
	return format !== 'xlsx' || rows <= MOST_SHEET_ROWS;
}
