import type { FileCell } from '../file-table';
import { escapeMarkup } from '../escape-markup';

const HEAD =
	'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
const FROZEN =
	'<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

/** Styles of `styles.xml` by their place there. */
const STYLE = { plain: 0, head: 1, wrapped: 2 } as const;

/** The beginning of a sheet whose first row stays in sight: column widths in letters, then the names of the columns. */
export function sheetHead(names: readonly string[], widths: readonly number[]): string {
	const columns = widths
		.map(
			(width, index) =>
				`<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
		)
		.join('');
	return `${HEAD}${FROZEN}<cols>${columns}</cols><sheetData>${rowOf(names, 1, STYLE.head)}`;
}

/** Rows of a sheet, the first of them at `from` (2 is the row under the names). A missing cell is not written. */
export function sheetRows(
	rows: readonly (readonly FileCell[])[],
	from: number,
	wrapped: 'plain' | 'wrapped' = 'plain'
): string {
	return rows.map((row, index) => rowOf(row, from + index, STYLE[wrapped])).join('');
}

/** What closes a sheet. */
export const SHEET_FOOT = '</sheetData></worksheet>';

function rowOf(row: readonly FileCell[], number: number, style: number): string {
	const cells = row.map((cell, index) => cellOf(cell, `${columnLetters(index)}${number}`, style));
	return `<row r="${number}">${cells.join('')}</row>`;
}

/** Numbers are numbers; texts are typed as texts, so that none is ever run as a formula and none needs an apostrophe. */
function cellOf(cell: FileCell, place: string, style: number): string {
	if (cell === null || cell === '') return '';
	const at = style === STYLE.plain ? `r="${place}"` : `r="${place}" s="${style}"`;
	if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`;
	return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escapeText(cell)}</t></is></c>`;
}

/** A, B … Z, AA, AB …: how a workbook names its columns; `index` from 0. */
export function columnLetters(index: number): string {
	const last = String.fromCharCode(65 + (index % 26));
	return index < 26 ? last : `${columnLetters(Math.floor(index / 26) - 1)}${last}`;
}

// What XML cannot carry or would change travels as _xHHHH_, and a text that looks like that has its line escaped
// (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
const UNSPEAKABLE = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** A text inside an XML element of a workbook. */
export function escapeText(text: string): string {
	return escapeMarkup(
		text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(UNSPEAKABLE, (letter) => {
			const code = letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
			return `_x${code}_`;
		})
	);
}
