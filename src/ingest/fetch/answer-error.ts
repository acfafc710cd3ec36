import { errorAt, type IngestError } from '../files/ingest-error';

// SDMX faults say it in words; the older notice is a footer with code 413 (request too large).
const TOO_BIG = /EXTRACTION_TOO_BIG|<footer:Message code="413"|large query/i;

/** Whether a text is markup, which a table never is. */
export function isMarkup(text: string): boolean {
	return /^(\uFEFF|\xEF\xBB\xBF)?\s*</.test(text);
}

/** Whether an answer says that the table cannot be given at once. */
export function isTooBig(text: string, status: number): boolean {
	return status === 413 || TOO_BIG.test(text);
}

/** The error for an answer that is no table: too big, a page of HTML, another XML notice. */
export function answerError(file: string, text: string, status?: number): IngestError {
	const place = { file, line: 1, column: 1 };
	const code = status === undefined ? '' : ` (status ${status})`;
	if (TOO_BIG.test(text)) {
		const cure = "download the whole table from Eurostat's bulk list and name that file";
		return errorAt(place, `answer too big to be given at once${code}`, cure);
	}
	if (/<!doctype html|<html/i.test(text)) {
		return errorAt(place, `page of HTML instead of a table${code}`, 'check the address');
	}
	const what = isMarkup(text) ? 'XML notice' : 'refusal';
	return errorAt(place, `${what} instead of a table${code}`, 'read it, then ask again');
}
