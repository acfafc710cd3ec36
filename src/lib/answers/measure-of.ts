import { sectorBySlug } from '$lib/catalogue/sectors';
import type { Filters } from '$lib/filters/filters';
import { byFormula, provenanceOf, refuse, type Measure } from '$lib/measures/status/measure';
import { sectorMeasure } from './sector-measure';
import type { Cells } from '$lib/cells/cells.svelte';
import { COMPARED, compareFigures } from './comparison';
import { denominatorFigure } from './denominator-figures';
import { isAgainstRegion } from '$lib/catalogue/measures';
import { movementOf } from './movement';
import { ownFigures } from './own-figures';

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
	if (measure === 'growth') return movementOf(cells, chosen, region).asked?.growth ?? NO_GROWTH;
	if (isAgainstRegion(measure)) return denominatorFigure(cells, measure, { ...chosen, region });
	if (measure === 'share' || measure === 'persons_per_unit' || measure === 'wages_per_person')
		return ownFigures(cells.read, chosen, region)[COMPARED[measure]];
	return compareFigures(cells.read, chosen, region)[COMPARED[measure]];
}

/** What stands for a figure that there is no question for, such as a change over no years. */
export const NO_FIGURE = refuse('not_available', null, provenanceOf([]));

const NO_GROWTH = refuse('not_available', null, provenanceOf([], byFormula('growth')));
