import { sectorBySlug } from '$lib/catalogue/sectors';
import type { Language, Region } from '$lib/catalogue/types';
import type { Filters } from '$lib/filters/filters';
import { m } from '$lib/messages/compiled/messages.js';
import { sayRegion, saySector, sayValue } from '$lib/messages/say';
import type { Cells } from '$lib/cells/cells.svelte';
import { shownMeasure } from './names/shown-measure';
import { measureOf } from '$lib/answers/measure-of';
import { sayDoubts } from './change/doubt-words';
import { firstEstablished, isOfUpperBounds, rankingOf } from '$lib/answers/ranking';
import { questionOfRanked, type Said } from './said';

/**
 * The sentence above a comparison: which of the regions shown has the highest published figure in the chosen
 * sector, and whether hidden ones could exceed it; with its number.
 */
export function sayHighest(
	cells: Cells,
	regions: readonly Region[],
	{ filters, language }: { readonly filters: Filters; readonly language: Language }
): Said {
	const shown = shownMeasure(filters, language);
	const sector = saySector(sectorBySlug.get(filters.sector), language);
	const about = { name: shown.name, period: shown.period, sector };
	const ranking = rankingOf(
		(region) => measureOf(cells, filters, { region }),
		{ ranked: regions.map(({ code }) => code), beside: [] },
		shown.floor
	);
	// A region alone has its figure told whatever is known of it.
	const first = regions.length === 1 ? ranking[0] : firstEstablished(ranking);
	if (first === undefined || first.measure.value === null)
		return {
			text: isOfUpperBounds(ranking)
				? m.first_measure_bounded(about)
				: m.compare_headline_none(about),
			number: null
		};
	const value = sayValue(first.measure, shown.write);
	const region = sayRegion(first.region, language);
	const words = { ...about, of: regions.length, region, value };
	const isSure = first.rank?.worst === 1;
	const several = isSure ? m.compare_headline(words) : m.compare_headline_uncertain(words);
	const text = regions.length === 1 ? m.compare_headline_one(words) : several;
	return {
		text: [text, ...sayDoubts(first.measure, language)].join(' '),
		number: { words: value, question: questionOfRanked(first, filters) }
	};
}
