import { HOST_REGIONS } from '$lib/catalogue/regions/hosts';
import type { Filters } from '$lib/filters/filters';
import { exceeds } from '$lib/measures/status/interval';
import type { Measure } from '$lib/measures/status/measure';
import { rankIntervals } from '$lib/measures/status/rank-interval';
import type { Cells } from '$lib/cells/cells.svelte';
import { measureOf } from './measure-of';
import { rankingOf } from './ranking';

/**
 * Those that nothing exceeds, all of them where they differ by rounding noise alone. None where one is not complete:
 * what is hidden could be the strongest.
 */
export function strongestOf<Row extends { readonly measure: Measure }>(
	rows: readonly Row[]
): readonly Row[] {
	if (rows.some(({ measure }) => measure.status !== 'complete')) return [];
	const ranks = rankIntervals(rows.map(({ measure }) => measure));
	return rows.filter((_, index) => ranks[index]?.worst === 1);
}

/**
 * Codes of the hosts in which a sector has the largest published location quotients against the other hosts: that
 * many, and those that the last of them does not exceed. None where no quotient is known.
 */
export function strongestHosts(cells: Cells, filters: Filters, most: number): readonly string[] {
	const asked = { ...filters, measure: 'location_quotient', benchmark: 'other_hosts' } as const;
	const known = rankingOf((region) => measureOf(cells, asked, { region }), {
		ranked: HOST_REGIONS,
		beside: []
	}).flatMap(({ region: { code }, measure: { value, status } }) =>
		value === null || status === 'at_most' ? [] : [{ code, value }]
	);
	const last = known[most - 1]?.value ?? 0;
	return known.filter(({ value }) => !exceeds(last, value)).map(({ code }) => code);
}
