import { HOST_REGIONS } from '$lib/catalogue/regions/hosts';
import { measureFigure } from '$lib/catalogue/measures';
import type { Components } from '$lib/measures/change/shift-share';
import { byFormula, type Measure } from '$lib/measures/status/measure';
import type { Cells } from '$lib/cells/cells.svelte';
import { compareFigures } from './comparison';
import { explain } from './explanation';
import { measureOf, NO_FIGURE } from './measure-of';
import { ALL_SECTORS, COMPONENTS, type NumberQuestion } from './number-question';
import { measureOfRank, rankingOf } from './ranking';

/**
 * The number that a question asks for, by the functions that the figures call, with how it is made.
 * Unit: that of the statistic. What there is no question for is not available.
 */
export function numberOf(cells: Cells, question: NumberQuestion): Measure {
	const { statistic, filters, region, sector } = question;
	if (statistic === 'rank') return rankOf(cells, question);
	if (isComponent(statistic)) {
		const { total, sectors } = explain(cells, filters, region).parts;
		const asked = sector === ALL_SECTORS ? total : sectors.find((row) => row.sector === sector);
		return asked?.[statistic] ?? NO_FIGURE;
	}
	if (statistic === 'symmetric_location_quotient')
		return compareFigures(cells.read, { ...filters, sector }, region).symmetricLocationQuotient;
	return measureOf(cells, { ...filters, measure: statistic }, { region, sector });
}

/** Whether a statistic is a component of a change, which spans a window. */
export function isComponent(statistic: string): statistic is keyof Components {
	return COMPONENTS.some((name) => name === statistic);
}

/** A place among the hosts, made of the figures of all of them, the largest first. 1 for the largest. */
function rankOf(cells: Cells, { filters, region, sector }: NumberQuestion): Measure {
	const ranking = rankingOf(
		(code) => measureOf(cells, filters, { region: code, sector }),
		{ ranked: HOST_REGIONS, beside: [] },
		measureFigure(filters.measure).floor
	);
	const own = ranking.find((ranked) => ranked.region.code === region);
	const parts = ranking.map(({ measure }) => ['part', measure] as const);
	return {
		...(own?.rank ? measureOfRank(own.rank, own.measure) : NO_FIGURE),
		made: byFormula('rank', ...parts)
	};
}
