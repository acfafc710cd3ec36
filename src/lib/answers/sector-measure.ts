import type { Sector } from '$lib/catalogue/types';
import type { Measure } from '$lib/measures/status/measure';
import { sumParts } from '$lib/measures/status/sum-parts';
import type { ReadObservation } from '$lib/query/observation-cube';

/** Figures made so far from the cells of one reader; a reader's cells never change. */
const made = new WeakMap<ReadObservation, Map<string, Measure>>();

/**
 * A sector's figure in one region and year: the sum of its activities, with what is missing.
 * Made once for each reader: a page of quotients asks for the same figure some twenty times.
 */
export function sectorMeasure(
	read: ReadObservation,
	{ sector, ...key }: { indicator: string; region: string; sector: Sector; year: number }
): Measure {
	const figures = made.get(read) ?? new Map<string, Measure>();
	made.set(read, figures);
	const name = `${key.indicator} ${key.region} ${sector.slug} ${key.year}`;
	const figure =
		figures.get(name) ?? sumParts(sector.activities.map((activity) => read({ ...key, activity })));
	figures.set(name, figure);
	return figure;
}
