/** A failure the person at the keyboard can cure: told in one sentence, without a stack. */
export class IngestError extends Error {
	override readonly name = 'IngestError';
}

/** Where in a file something stands; lines and columns count from 1. */
export interface Place {
	/** The file as the person named it. */
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

/** The error `what in file, line n, column n; cure`. */
export function errorAt(place: Place, what: string, cure: string): IngestError {
	return new IngestError(
		`${what} in ${place.file}, line ${place.line}, column ${place.column}; ${cure}`
	);
}

/** A value from outside, safe to put in a sentence: quoted, on one line, at most 40 characters. */
export function quoted(value: string): string {
	return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
}
