import { seriesOf } from '$lib/catalogue/series';
import { INDICATORS } from '$lib/catalogue/types';
import type { Measure, SectorKey } from '$lib/measures/status/measure';
import { sumParts } from '$lib/measures/status/sum-parts';
import { untold } from '$lib/measures/status/untold';
import type { ReadObservation } from '$lib/query/observation-cube';

/** Figures made so far from the cells of one reader; a reader's cells never change. */
const made = new WeakMap<ReadObservation, Map<string, Measure>>();

/**
 * A sector's figure in one region and year: the sum of its activities, with what is missing.
 * Made once for each reader: a page of quotients asks for the same figure some twenty times.
 */
export function sectorMeasure(
	read: ReadObservation,
	{ indicator, region, sector, year }: SectorKey
): Measure {
	const figures = made.get(read) ?? new Map<string, Measure>();
	made.set(read, figures);
	const name = `${indicator} ${region} ${sector.slug} ${year}`;
	const cell = (activity: string) => read({ indicator, region, activity, year });
	const figure =
		figures.get(name) ??
		// The key anew: callers hand in whole filters, which the figure must not keep.
		asTold(sumParts(sector.activities.map(cell), { cells: { indicator, region, sector, year } }), {
			indicator,
			year
		});
	figures.set(name, figure);
	return figure;
}

/** Whether the table of a year says why a cell is empty; an extraction does not. */
export function isTold(year: number): boolean {
	return seriesOf(year).extraction === null;
}

/**
 * A sum of a year's cells as their table tells it: what the table does not hold is not unpublished, and in an extraction
 * what is empty has no reason of Eurostat's.
 */
export function asTold(
	sum: Measure,
	{ indicator, year }: { readonly indicator: string; readonly year: number }
): Measure {
	const { indicators } = seriesOf(year);
	if (!indicators.includes(indicator) && INDICATORS.some((slug) => slug === indicator))
		return { ...sum, reason: { kind: 'not_held', year, input: null } };
	return isTold(year) ? sum : untold(sum);
}
