import { indicatorBySlug } from '$lib/catalogue/indicators';
import type { Language } from '$lib/catalogue/types';
import type { Filters } from '$lib/filters/filters';
import type { LargestStep } from '$lib/measures/change/largest-step';
import { m } from '$lib/messages/compiled/messages.js';
import { formatFor } from '$lib/messages/format';
import { sayValue } from '$lib/messages/say';
import { sayDoubts } from './doubt-words';
import { sayExchange } from './exchange-words';
import type { Movement, MovementAnswer } from '$lib/answers/movement';
import { movementNumbers } from './movement-numbers';
import { sayWhy } from '../reason-words';

/** The change whose numbers `sayMovement` tells; null where it tells none. */
export function movementTold({ asked, offered }: MovementAnswer): Movement | null {
	if (asked === null) return null;
	if (asked.growth.status === 'not_comparable') return offered;
	return asked.growth.value === null && asked.growth.range === null ? null : asked;
}

/** The change asked for in sentences: the figure, or why there is none and what can be said instead. */
export function sayMovement(
	{ region, asked, offered }: MovementAnswer,
	filters: Filters,
	language: Language
): readonly string[] {
	if (asked === null) return [m.growth_same_year()];
	const { from, to } = asked.window;
	const words = wordsOf(asked, filters, language);
	if (asked.growth.status === 'not_comparable')
		return [
			m.growth_refused({ from, to, reason: sayWhy(asked.growth, language) }),
			...sayOffered(offered, filters, language),
			...(offered === null
				? []
				: [sayExchange(filters, { region, from: offered.window.from })].filter(Boolean))
		];
	if (asked.growth.value === null && asked.growth.range === null)
		return [m.growth_unknown({ from, to, reason: sayWhy(asked.growth, language) })];
	const cagr = asked.compoundGrowth;
	const yearly =
		cagr.value === null
			? ''
			: `${m.measure_cagr({ from, to })} ${sayValue(cagr, formatFor(language).change)}.`;
	const doubts = sayDoubts(asked.growth, language);
	return [
		m.growth_from_to({ ...words, from, to }),
		...(doubts.length > 0 ? doubts : [m.growth_no_break({ from, to })]),
		...[yearly, sayStep(asked.step), sayExchange(filters, { region, from })].filter(Boolean)
	];
}

function sayOffered(
	offered: Movement | null,
	filters: Filters,
	language: Language
): readonly string[] {
	if (offered === null) return [m.growth_none_offered()];
	const { from, to } = offered.window;
	const words = { ...wordsOf(offered, filters, language), from, to };
	return [m.growth_offered(words), sayStep(offered.step)].filter(Boolean);
}

function wordsOf(movement: Movement, filters: Filters, language: Language) {
	const [start, end, growth] = movementNumbers(movement, filters, language);
	const { unit } = indicatorBySlug.get(filters.indicator);
	return { start: start.words, end: end.words, growth: growth.words, unit: unit[language] };
}

function sayStep(step: LargestStep | null): string {
	if (step === null) return '';
	const words = { from: step.from, to: step.to };
	if (step.change < 0)
		return step.extent === 'whole' ? m.growth_whole_fall(words) : m.growth_most_fall(words);
	return step.extent === 'whole' ? m.growth_whole_rise(words) : m.growth_most_rise(words);
}
