import { SERIES } from '$lib/catalogue/series';
import { m } from '$lib/messages/compiled/messages.js';

/** A sentence for every change of series among the years of a chart; none while there is one series. */
export function saySeries(): readonly string[] {
	return SERIES.slice(1).map(({ table, years: [year] }) => m.series_note({ year, table }));
}
