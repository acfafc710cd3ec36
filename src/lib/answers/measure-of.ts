import { sectorBySlug } from '$lib/catalogue/sectors';
import type { Filters } from '$lib/filters/filters';
import { refuse, type Measure } from '$lib/measures/status/measure';
import { sectorMeasure } from './sector-measure';
import type { Cells } from '$lib/cells/cells.svelte';
import { compareFigures } from './comparison';
import { denominatorFigure } from './denominator-figures';
import {
	isAgainstRegion,
	type DenominatorMeasure,
	type MeasureName
} from '$lib/catalogue/measures';
import { movementOf } from './movement';

/** The measure that the filters choose, for one region and sector. Growth over no years is not available. */
export function measureOf(
	cells: Cells,
	filters: Filters,
	{ region, sector = filters.sector }: { readonly region: string; readonly sector?: string }
): Measure {
	const chosen = { ...filters, sector };
	const { measure } = filters;
	if (measure === 'value')
		return sectorMeasure(cells.read, { ...chosen, sector: sectorBySlug.get(sector), region });
	if (measure === 'growth') return movementOf(cells, chosen, region).asked?.growth ?? NO_FIGURE;
	if (isAgainstRegion(measure)) return denominatorFigure(cells, measure, { ...chosen, region });
	return compareFigures(cells.read, chosen, region)[FIGURES[measure]];
}

const FIGURES = {
	share: 'share',
	share_of_benchmark: 'shareOfBenchmark',
	location_quotient: 'locationQuotient',
	persons_per_unit: 'personsPerUnit',
	wages_per_person: 'wagesPerPerson'
} as const satisfies Record<Exclude<MeasureName, 'value' | 'growth' | DenominatorMeasure>, string>;

/** What stands for a figure that there is no question for, such as a change over no years. */
export const NO_FIGURE = refuse('not_available', null, { flags: '', partsMissing: 0, parts: 0 });

/** The least value that a measure can take: a figure can fall by all it is, and none is less than nothing. */
export function floorOf(measure: MeasureName): number {
	return measure === 'growth' ? -1 : 0;
}
