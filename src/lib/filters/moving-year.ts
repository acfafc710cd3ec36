import { seriesOf } from '$lib/catalogue/series';
import { DEFAULT_FROM, LAST_WHOLE_YEAR, newestYear } from '$lib/catalogue/years';
import { DEFAULT_FILTERS, type Filters } from './filters';

/** Filters after a choice: a year that was not chosen moves to the newest of what is. */
export function changeFilters(filters: Filters, change: Partial<Filters>): Filters {
	const next = { ...filters, ...change };
	const isChosen = change.year !== undefined || filters.year !== newestYear(filters);
	return isChosen ? next : { ...next, year: newestYear(next) };
}

/**
 * The year that filters moved to by themselves: the newest of what is chosen, older than the newest of all; null where
 * the year is that one, or was chosen.
 */
export function movedYear(filters: Filters): number | null {
	const newest = newestYear(filters);
	return filters.year === newest && newest !== DEFAULT_FILTERS.year ? newest : null;
}

/**
 * The filters of a change over time. Where the first year stands at its default and the last is of another table,
 * between which nothing may be compared, the change ends in the last year of the first's own.
 */
export function windowFilters(filters: Filters): Filters {
	const { from, year } = filters;
	if (from !== DEFAULT_FROM || seriesOf(from) === seriesOf(year)) return filters;
	return { ...filters, year: LAST_WHOLE_YEAR };
}
