/**
 * What a spreadsheet may run when it opens a text file: a text that begins with = + - @ (full-width forms too, and
 * after any blanks or invisible letters such as U+FEFF), with a tab or with a line break.
 * A text that begins with an apostrophe is guarded too, so that taking one off always gives the text back.
 */
const RISKY = /^(?:'|[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

/** A text with one leading apostrophe where a spreadsheet might take it for a formula, else as it is. */
export function guardText(text: string): string {
	return RISKY.test(text) ? `'${text}` : text;
}

/** The text that was guarded: one leading apostrophe taken off, if there is one. */
export function unguardText(guarded: string): string {
	return guarded.startsWith("'") ? guarded.slice(1) : guarded;
}
