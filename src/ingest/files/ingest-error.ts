/** A failure the person at the keyboard can cure: told in one sentence, without a stack. */
export class IngestError extends Error {
	override readonly name = 'IngestError';
}

/** Where in a file something stands; `file` as the person named it, lines and columns from 1. */
export type Place =
	| { readonly file: string; readonly line: number; readonly column: number }
	| { readonly file: string; readonly field: string };

/** The error `what in file, line n, column n; cure`, or of a JSON file `what in file, field x; cure`. */
export function errorAt(place: Place, what: string, cure: string): IngestError {
	const where =
		'field' in place ? `field ${place.field}` : `line ${place.line}, column ${place.column}`;
	return new IngestError(`${what} in ${place.file}, ${where}; ${cure}`);
}

/** A value from outside, safe to put in a sentence: quoted, on one line, at most 40 characters. */
export function quoted(value: string): string {
	return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
}

/** What a library says of a value from outside, safe to put in a sentence: one line, at most 80 characters. */
export function tidied(message: string): string {
	const line = message.replaceAll(/\p{Cc}+/gu, ' ');
	return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
