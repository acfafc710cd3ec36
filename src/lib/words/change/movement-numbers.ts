import { indicatorBySlug } from '$lib/catalogue/indicators';
import type { Language } from '$lib/catalogue/types';
import type { Filters } from '$lib/filters/filters';
import { formatFor } from '$lib/messages/format';
import { sayMeasure, sayValue } from '$lib/messages/say';
import type { Movement } from '$lib/answers/movement';
import type { NumberKeys, NumberQuestion } from '$lib/answers/number-question';
import type { NumberInText } from '../split-numbers';

/** The numbers of a change in words, each with its key: the figure at both ends, then the change itself. */
export function movementNumbers(
	{ start, end, growth }: Movement,
	{ indicator }: Pick<Filters, 'indicator'>,
	language: Language
): readonly [start: NumberInText, end: NumberInText, growth: NumberInText] {
	const { decimals } = indicatorBySlug.get(indicator);
	return [
		{ key: 'start', words: sayMeasure(start, language, decimals) },
		{ key: 'end', words: sayMeasure(end, language, decimals) },
		{ key: 'growth', words: sayValue(growth, formatFor(language).change) }
	];
}

/** What these numbers answer, by their keys; the filters say the sector and the indicator. */
export function movementKeys(
	{ window: { from, to } }: Movement,
	{ filters, region }: { readonly filters: Filters; readonly region: string }
): NumberKeys {
	const ask = (statistic: 'value' | 'growth', year: number): NumberQuestion => ({
		statistic,
		filters: { ...filters, measure: statistic, from, year },
		region,
		sector: filters.sector
	});
	return new Map([
		['start', ask('value', from)],
		['end', ask('value', to)],
		['growth', ask('growth', to)]
	]);
}
