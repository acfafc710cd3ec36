import { regionByCode } from '$lib/catalogue/regions/regions';
import { sectorBySlug } from '$lib/catalogue/sectors';
import type { Filters } from '$lib/filters/filters';
import { SHOWN_MEASURES, type ShownName } from '$lib/catalogue/measures';
import type { Components } from '$lib/measures/change/shift-share';

/** Every statistic that a figure shows: measures, and the components of a change, which have a figure of their own. */
export type Statistic = ShownName | keyof Components;

/** Components of a change, in the order of their table. */
export const COMPONENTS = ['national', 'mix', 'regional', 'change'] as const;

/** The sector of a change's sum over the four. */
export const ALL_SECTORS = 'all';

/** Names one number of a page: enough to work it out again, with all that it rests on. */
export interface NumberQuestion {
	readonly statistic: Statistic;
	/** Year, window, indicator and benchmark; their own sector and measure are not heeded. */
	readonly filters: Filters;
	readonly region: string;
	/** A slug, or `all` for a change's sum over the four. */
	readonly sector: string;
}

/** What a row of a figure says it is the number of. */
export interface AskedRow {
	readonly filters: Filters;
	readonly region: { readonly code: string };
	readonly sector: { readonly slug: string };
}

/** The question that a row of a figure answers. */
export function questionOfRow({ filters, region, sector }: AskedRow): NumberQuestion {
	return { statistic: filters.measure, filters, region: region.code, sector: sector.slug };
}

/** The key of a row's number, or of another statistic of the same, which `questionAmong` reads. */
export function keyOfRow(
	{ filters, region, sector }: AskedRow,
	statistic: Statistic = filters.measure
): string {
	return `${region.code} ${sector.slug} ${filters.year} ${statistic}`;
}

/**
 * A key of a mark or of a number in a table, read against what is the same all over the figure: its words are
 * codes of regions, slugs of sectors, years and statistics, in any order. Null where a word is none of them.
 */
export function questionOfKey(key: string, base: NumberQuestion): NumberQuestion | null {
	let question = base;
	for (const word of key.split(' ')) {
		const change = changeOf(word, question);
		if (change === null) return null;
		question = { ...question, ...change };
	}
	return question;
}

/** The row of a figure that a key means: the last that agrees with it, as a bubble's size is its last row. */
export function questionAmong(rows: readonly AskedRow[], key: string): NumberQuestion | null {
	const questions = rows.map(questionOfRow);
	const meant = questions.filter((question) => keyFits(key, question)).at(-1) ?? questions[0];
	return meant === undefined ? null : questionOfKey(key, meant);
}

function keyFits(key: string, question: NumberQuestion): boolean {
	return key
		.split(' ')
		.every((word) =>
			[
				question.region,
				question.sector,
				String(question.filters.year),
				question.statistic
			].includes(word)
		);
}

function changeOf(word: string, { filters }: NumberQuestion): Partial<NumberQuestion> | null {
	if (/^\d{4}$/.test(word)) return { filters: { ...filters, year: Number(word) } };
	if (word === ALL_SECTORS || sectorBySlug.has(word)) return { sector: word };
	if (regionByCode.has(word)) return { region: word };
	const statistic = STATISTICS.find((name) => name === word);
	return statistic === undefined ? null : { statistic };
}

const STATISTICS = [...SHOWN_MEASURES, ...COMPONENTS] as const;
