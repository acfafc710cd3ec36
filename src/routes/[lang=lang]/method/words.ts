import type { Language } from '$lib/catalogue/types';
import type { Measure, Status } from '$lib/measures/status/measure';
import { m } from '$lib/messages/compiled/messages.js';
import { formatFor } from '$lib/messages/format';

/** Writes numbers and measures into the sentences of the method page, in one language. */
export interface Words {
	readonly language: Language;
	number(value: number, decimals?: number): string;
	/** A number with its sign, plus or minus. */
	signed(value: number, decimals?: number): string;
	percent(share: number): string;
	/** A number with its bound, both bounds, or the status in words. */
	measure(measure: Measure, decimals?: number): string;
	/** The same for shares, as percentages. */
	share(measure: Measure): string;
	/** The same for changes, with their sign. */
	change(measure: Measure, decimals?: number): string;
	list(names: readonly string[]): string;
}

/** British lists have no comma before the last name. */
const LISTS: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** The words of a language; the build writes both languages side by side, so each says which it wants. */
export function wordsIn(language: Language): Words {
	const format = formatFor(language);
	const list = new Intl.ListFormat(LISTS[language], { type: 'conjunction' });
	const number = (value: number, decimals = 0) => format.number(value, decimals);
	const signed = (value: number, decimals = 0) =>
		`${value < 0 ? '−' : '+'}${number(Math.abs(value), decimals)}`;
	const percent = (share: number) => format.percent(share).replace('-', '−');
	const write = (measure: Measure, of: (value: number) => string) =>
		writeMeasure(measure, of, language);
	return {
		language,
		number,
		signed,
		percent,
		measure: (measure, decimals = 0) => write(measure, (value) => number(value, decimals)),
		share: (measure) => write(measure, percent),
		change: (measure, decimals = 0) => write(measure, (value) => signed(value, decimals)),
		list: (names) => list.format(names)
	};
}

/** A status in words. */
export function sayStatus(status: Status, locale: Language): string {
	return m[`status_${status}`]({}, { locale });
}

function writeMeasure(
	{ status, value, range }: Measure,
	write: (value: number) => string,
	locale: Language
): string {
	if (range !== null)
		return m.value_range({ low: write(range[0]), high: write(range[1]) }, { locale });
	if (value === null) return sayStatus(status, locale);
	if (status === 'at_least') return m.value_at_least({ value: write(value) }, { locale });
	if (status === 'at_most') return m.value_at_most({ value: write(value) }, { locale });
	return write(value);
}
