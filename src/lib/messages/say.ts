import type { Indicator, Language, Region, Sector } from '../catalogue/types';
import type { Measure, Status } from '$lib/measures/status/measure';
import { m } from './compiled/messages.js';
import { formatFor } from './format';

/** Words of a status. */
export const STATUS_WORDS: Record<Status, () => string> = {
	complete: () => m.status_complete(),
	at_least: () => m.status_at_least(),
	at_most: () => m.status_at_most(),
	range: () => m.status_range(),
	confidential: () => m.status_confidential(),
	not_available: () => m.status_not_available(),
	not_comparable: () => m.status_not_comparable()
};

const FLAG_WORDS: Readonly<Record<string, () => string>> = {
	b: () => m.flag_b(),
	c: () => m.flag_c(),
	d: () => m.flag_d(),
	e: () => m.flag_e(),
	f: () => m.flag_f(),
	i: () => m.flag_i(),
	n: () => m.flag_n(),
	p: () => m.flag_p(),
	r: () => m.flag_r(),
	s: () => m.flag_s(),
	u: () => m.flag_u(),
	z: () => m.flag_z()
};

/** Flags in words, each with its letter: "break in series (b)"; "none" when there are none. */
export function sayFlags(flags: string): string {
	if (flags === '') return m.no_flags();
	return [...flags].map((letter) => `${FLAG_WORDS[letter]?.() ?? letter} (${letter})`).join(', ');
}

/** A flag in a figure's key: "b: break in series". */
export function sayLetter(letter: string): string {
	return m.key_flag({ letter, meaning: FLAG_WORDS[letter]?.() ?? letter });
}

/** A measure as it stands in a table, its numbers written by `write`: the number, its bounds in words, or the status. */
export function sayValue(measure: Measure, write: (value: number) => string): string {
	if (measure.range !== null) {
		const [low, high] = measure.range;
		// Bounds that are written alike are one number at this precision.
		return write(low) === write(high)
			? write(low)
			: m.value_range({ low: write(low), high: write(high) });
	}
	if (measure.value === null) return STATUS_WORDS[measure.status]();
	const value = write(measure.value);
	if (measure.status === 'at_least') return m.value_at_least({ value });
	if (measure.status === 'at_most') return m.value_at_most({ value });
	return value;
}

/** A count as it stands in a table, with that many decimals. */
export function sayMeasure(measure: Measure, language: Language, decimals: number): string {
	return sayValue(measure, (value) => formatFor(language).number(value, decimals));
}

/** A measure with its unit, inside a sentence: "at least 23,913 persons employed". Needs a value. */
export function sayQuantity(
	measure: Measure & { readonly value: number },
	indicator: Indicator,
	language: Language
): string {
	const format = formatFor(language);
	const value = format.number(measure.value, indicator.decimals);
	const words = { indicator: indicator.slug, value, plural: format.plural(measure.value) };
	if (measure.status === 'at_least') return m.quantity_at_least(words);
	if (measure.status === 'at_most') return m.quantity_at_most(words);
	return m.quantity(words);
}

/** A region as the subject of a sentence, with its article in French. */
export function sayRegion(region: Pick<Region, 'code' | 'names'>, language: Language): string {
	return m.region_subject({ code: region.code, name: region.names[language] });
}

/** A sector after its preposition: "in metallurgy". */
export function saySector(sector: Sector, language: Language): string {
	return m.sector_in({ slug: sector.slug, name: sector.names[language] });
}

/** Where figures come from: table, vintage as a date in full, which years are extracted, and what is ours. */
export function saySource(
	{
		table,
		vintage,
		extracted = []
	}: {
		readonly table: string;
		readonly vintage: string;
		readonly extracted?: readonly number[];
	},
	language: Language
): string {
	const words = { table, vintage: sayVintage(vintage, language) };
	if (extracted.length === 0) return m.figure_source(words);
	return m.figure_source_extracted({ ...words, year: extracted.join(', ') });
}

/** What has no day. */
const MONTH = /^\d{4}-\d{2}$/;

/** The day a table was published, in full, or the two days of two tables: `vintage` as a provenance has it. */
export function sayVintage(vintage: string, language: Language): string {
	const { day } = formatFor(language);
	const [first = '', second] = vintage
		.split(', ')
		.map((each) => (MONTH.test(each) ? m.vintage_month({ month: day(each) }) : day(each)));
	return second === undefined ? first : m.vintage_two({ first, second });
}
