import { afterEach, expect, it } from 'vitest';
import { regionByCode } from '$lib/catalogue/regions/regions';
import { INDICATORS, LANGUAGES, type Language } from '$lib/catalogue/types';
import { DEFAULT_FILTERS } from '$lib/filters/filters';
import { MEASURES } from '$lib/catalogue/measures';
import type { Measure } from '$lib/measures/status/measure';
import { baseLocale, overwriteGetLocale } from '$lib/messages/compiled/runtime.js';
import { shownMeasure } from './names/shown-measure';
import { rankingOf } from '$lib/answers/ranking';
import { sayFirst, sayOwn } from './ranking-words';
import { splitNumbers } from './split-numbers';

afterEach(() => overwriteGetLocale(() => baseLocale));

const measure = (status: Measure['status'], value: number | null): Measure => ({
	...{ status, value, range: null, reason: null, flags: 'b', partsMissing: 1, parts: 2 }
});
const foundIn = ({ text, number }: ReturnType<typeof sayFirst>) =>
	splitNumbers(text, [{ words: number?.words ?? '', key: 'own' }]).found.map(({ words }) => words);

/** Every language with every status that has a number, a small one that a year holds too among them. */
const CASES = LANGUAGES.flatMap((language) =>
	(['complete', 'at_least'] as const).flatMap((status) =>
		[20, 1234.5].map((value) => [language, status, value] as const)
	)
);

it.each<[Language, Measure['status'], number]>(CASES.map((each) => [...each]))(
	'sayOwn and sayFirst in %s, %s %d: the number stands in the text, for every indicator and measure',
	(language, status, value) => {
		overwriteGetLocale(() => language);
		const own = { region: regionByCode.get('FR7'), measure: measure(status, value), rank: null };
		for (const indicator of INDICATORS) {
			const filters = { ...DEFAULT_FILTERS, indicator, year: 2014 };
			const said = sayOwn(own, filters, language);
			expect([indicator, ...foundIn(said)]).toEqual([indicator, said.number?.words]);
			expect(said.number?.question.statistic).toBe('value');
		}
		for (const name of MEASURES) {
			const filters = { ...DEFAULT_FILTERS, measure: name };
			const shown = shownMeasure(filters, language);
			const ranking = rankingOf(() => measure(status, value), { ranked: ['FR7'], beside: [] });
			const said = sayFirst(ranking, { filters, language, shown, focus: '' });
			expect([name, ...foundIn(said)]).toEqual([name, said.number?.words]);
			expect(said.number?.question.statistic).toBe(name);
		}
	}
);

it.each(LANGUAGES)('sayOwn in %s has no number where none is published', (language) => {
	overwriteGetLocale(() => language);
	for (const status of ['confidential', 'not_available'] as const) {
		const own = { region: regionByCode.get('FR7'), measure: measure(status, null), rank: null };
		expect(sayOwn(own, DEFAULT_FILTERS, language).number).toBeNull();
	}
});
