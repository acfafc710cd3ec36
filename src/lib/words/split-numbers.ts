/** A number as it stands in a text, and the key of its card. */
export interface NumberInText {
	readonly words: string;
	readonly key: string;
}

/** What a text is made of: what stands before each number found, the number, and what follows the last. */
export interface SplitText {
	readonly found: readonly (NumberInText & { readonly before: string })[];
	readonly rest: string;
}

/**
 * Finds numbers in a text, in their order there. One that is not in the text, or only inside a
 * longer number or word, is passed over; the pieces always add to the whole text.
 */
export function splitNumbers(text: string, numbers: readonly NumberInText[]): SplitText {
	const found: (NumberInText & { before: string })[] = [];
	let from = 0;
	for (const number of numbers) {
		const at = placeOf(text, number.words, from);
		if (at === null) continue;
		found.push({ ...number, before: text.slice(from, at) });
		from = at + number.words.length;
	}
	return { found, rest: text.slice(from) };
}

function placeOf(text: string, words: string, from: number): number | null {
	if (words === '') return null;
	for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1))
		if (!isWithin(text, at, at + words.length)) return at;
	return null;
}

/** Whether a digit or a letter touches what stands there, or a mark between it and a further digit. */
function isWithin(text: string, start: number, end: number): boolean {
	return (
		/[\p{L}\p{N}][.,\u202f]?$/u.test(text.slice(0, start)) ||
		/^(?:[\p{L}\p{N}]|[.,\u202f]\p{N})/u.test(text.slice(end))
	);
}
