import { SERIES, SERIES_STARTS } from '$lib/catalogue/series';
import type { Language } from '$lib/catalogue/types';
import type { Filters } from '$lib/filters/filters';
import { m } from '$lib/messages/compiled/messages.js';
import { sayReason } from '../reason-words';

/** A sentence for every change of series among the years of a chart; none while there is one series. */
export function saySeries(): readonly string[] {
	return SERIES.slice(1).map(({ table, years: [year] }) => m.series_note({ year, table }));
}

/** Why nothing is said of the change that the filters ask for, where its two years are of two series. */
export function sayAcrossSeries(
	filters: Pick<Filters, 'from' | 'year'>,
	language: Language
): readonly string[] {
	const [from = 0, to = 0] = [filters.from, filters.year].sort((a, b) => a - b);
	return SERIES_STARTS.filter((year) => from < year && year <= to)
		.slice(0, 1)
		.map((year) =>
			m.growth_refused({ from, to, reason: sayReason({ kind: 'series_changed', year }, language) })
		);
}
