import { indicatorBySlug } from '$lib/catalogue/indicators';
import { sectorBySlug } from '$lib/catalogue/sectors';
import type { Language } from '$lib/catalogue/types';
import type { Filters } from '$lib/filters/filters';
import { m } from '$lib/messages/compiled/messages.js';
import { sayMeasure, sayQuantity, sayRegion, saySector, sayValue } from '$lib/messages/say';
import type { RankInterval } from '$lib/measures/rank-interval';
import { questionOfRanked, type HeadlineNumber } from './headline-number';
import type { Ranked } from './ranking';
import type { Choice } from './ranking-marks';

/** The sentence above a ranking of hosts: who comes first, and how sure that is. */
export function sayFirst(ranking: readonly Ranked[], choice: Choice): string {
	const { filters, language, shown } = choice;
	const sector = saySector(sectorBySlug.get(filters.sector), language);
	const hosts = ranking.filter(({ rank }) => rank !== null);
	const first = hosts[0];
	const { year, measure } = filters;
	const about = { name: shown.name, sector, period: shown.period };
	if (first === undefined || first.measure.value === null)
		return measure === 'value' ? m.home_none({ year, sector }) : m.first_measure_none(about);
	const sure = first.rank?.worst === 1;
	const region = sayRegion(first.region, language);
	const of = hosts.length;
	if (measure !== 'value') {
		const words = { ...about, region, of, value: sayValue(first.measure, shown.write) };
		return sure ? m.first_measure(words) : m.first_measure_uncertain(words);
	}
	const quantity = sayFigure(first, filters, language) ?? '';
	const words = { year, sector, region, of, quantity };
	return sure ? m.home_first(words) : m.home_first_uncertain(words);
}

/** The sentence above a region's page: its figure in the chosen sector and year, or why there is none. */
export function sayOwn(own: Ranked, filters: Filters, language: Language): string {
	const words = {
		year: filters.year,
		sector: saySector(sectorBySlug.get(filters.sector), language),
		region: sayRegion(own.region, language)
	};
	const quantity = sayFigure(own, filters, language);
	if (quantity === null)
		return own.measure.status === 'confidential'
			? m.region_confidential(words)
			: m.region_not_available(words);
	return own.measure.flags.includes('b')
		? m.region_headline_break({ ...words, quantity })
		: m.region_headline({ ...words, quantity });
}

/** The number that `sayFirst` says, and what it answers; null where it says none. */
export function numberOfFirst(
	ranking: readonly Ranked[],
	{ filters, shown }: Choice
): HeadlineNumber | null {
	const first = ranking.find(({ rank }) => rank !== null);
	if (first === undefined || first.measure.value === null) return null;
	const words = sayValue(first.measure, shown.write);
	return { words, question: questionOfRanked(first, filters) };
}

/** The number that `sayOwn` says, and what it answers; null where it says none. */
export function numberOfOwn(
	own: Ranked,
	filters: Filters,
	language: Language
): HeadlineNumber | null {
	if (own.measure.value === null) return null;
	const words = sayMeasure(own.measure, language, indicatorBySlug.get(filters.indicator).decimals);
	return { words, question: questionOfRanked(own, filters) };
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
