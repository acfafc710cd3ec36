import { indicatorBySlug } from '$lib/catalogue/indicators';
import { sectorBySlug } from '$lib/catalogue/sectors';
import type { Language } from '$lib/catalogue/types';
import type { Filters } from '$lib/filters/filters';
import { m } from '$lib/messages/compiled/messages.js';
import { sayMeasure, sayQuantity, sayRegion, saySector, sayValue } from '$lib/messages/say';
import type { RankInterval } from '$lib/measures/status/rank-interval';
import { sayDoubts } from './change/doubt-words';
import { firstEstablished, isOfUpperBounds, type Ranked } from '$lib/answers/ranking';
import type { Choice } from './names/choice';
import { questionOfRanked, type Said } from './said';

/** The sentence above a ranking of hosts: who comes first with what, and how sure that is. */
export function sayFirst(ranking: readonly Ranked[], choice: Choice): Said {
	const { filters, language, shown } = choice;
	const sector = saySector(sectorBySlug.get(filters.sector), language);
	const hosts = ranking.filter(({ rank }) => rank !== null);
	const first = firstEstablished(hosts);
	const { year, measure } = filters;
	const about = { name: shown.name, sector, period: shown.period };
	if (first === undefined || first.measure.value === null) {
		const isBounded = isOfUpperBounds(hosts);
		const none = isBounded ? m.first_measure_bounded(about) : m.first_measure_none(about);
		return { text: measure === 'value' ? m.home_none({ year, sector }) : none, number: null };
	}
	const sure = first.rank?.worst === 1;
	const region = sayRegion(first.region, language);
	const of = hosts.length;
	const value = sayValue(first.measure, shown.write);
	const number = { words: value, question: questionOfRanked(first, filters) };
	if (measure !== 'value') {
		const words = { ...about, region, of, value };
		const text = sure ? m.first_measure(words) : m.first_measure_uncertain(words);
		return { text: [text, ...sayDoubts(first.measure, language)].join(' '), number };
	}
	const quantity = sayFigure(first, filters, language) ?? '';
	const words = { year, sector, region, of, quantity };
	return { text: sure ? m.home_first(words) : m.home_first_uncertain(words), number };
}

/** The sentences above a region's page: its figure in the chosen sector and year with its rank, or why there is none. */
export function sayOwn(own: Ranked, filters: Filters, language: Language): Said {
	const words = {
		year: filters.year,
		sector: saySector(sectorBySlug.get(filters.sector), language),
		region: sayRegion(own.region, language)
	};
	const rank = sayRank(own.rank);
	const withRank = (text: string) => (rank === '' ? text : `${text} ${rank}`);
	const quantity = sayFigure(own, filters, language);
	if (quantity === null) {
		const isSecret = own.measure.status === 'confidential';
		const none = isSecret ? m.region_confidential(words) : m.region_not_available(words);
		return { text: withRank(none), number: null };
	}
	const text = own.measure.flags.includes('b')
		? m.region_headline_break({ ...words, quantity })
		: m.region_headline({ ...words, quantity });
	const { decimals } = indicatorBySlug.get(filters.indicator);
	const number = {
		words: sayMeasure(own.measure, language, decimals),
		question: questionOfRanked(own, { ...filters, measure: 'value' })
	};
	return { text: withRank(text), number };
}

/** A rank in a sentence; '' when there is none. */
export function sayRank(rank: RankInterval | null): string {
	if (rank === null) return '';
	if (rank.best === rank.worst) return m.region_rank({ rank: rank.best, of: rank.of });
	return m.region_rank_range(rank);
}

/** A rank in a table's cell: "3", "1 to 9"; '' when there is none. */
export function showRank(rank: RankInterval | null): string {
	if (rank === null) return '';
	return rank.best === rank.worst ? String(rank.best) : m.rank_range(rank);
}

function sayFigure(
	{ measure }: Ranked,
	{ indicator }: Pick<Filters, 'indicator'>,
	language: Language
) {
	const { value } = measure;
	if (value === null) return null;
	return sayQuantity({ ...measure, value }, indicatorBySlug.get(indicator), language);
}
