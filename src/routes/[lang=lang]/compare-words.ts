import { sectorBySlug } from '$lib/catalogue/sectors';
import type { Language, Region } from '$lib/catalogue/types';
import type { Filters } from '$lib/filters/filters';
import { m } from '$lib/messages/compiled/messages.js';
import { sayRegion, saySector, sayValue } from '$lib/messages/say';
import type { Cells } from './cells.svelte';
import { measureOf, shownMeasure } from './chosen-measure';

/** The sentence above a comparison: which of the regions shown has the highest published figure in the chosen sector. */
export function sayHighest(
	cells: Cells,
	regions: readonly Region[],
	{ filters, language }: { readonly filters: Filters; readonly language: Language }
): string {
	const shown = shownMeasure(filters, language);
	const sector = saySector(sectorBySlug.get(filters.sector), language);
	const about = { name: shown.name, period: shown.period, sector };
	const [first] = regions
		.map((region) => ({ region, measure: measureOf(cells, filters, { region: region.code }) }))
		.filter(({ measure }) => measure.value !== null)
		.sort((a, b) => (b.measure.value ?? 0) - (a.measure.value ?? 0));
	if (first === undefined) return m.compare_headline_none(about);
	return m.compare_headline({
		...about,
		of: regions.length,
		region: sayRegion(first.region, language),
		value: sayValue(first.measure, shown.write)
	});
}
