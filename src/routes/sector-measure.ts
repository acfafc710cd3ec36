import type { Sector } from '$lib/catalogue/types';
import type { Measure } from '$lib/measures/measure';
import { sumParts } from '$lib/measures/sum-parts';
import type { readObservations } from '$lib/query/observation-cube';

/** Finds one published cell by its key. */
export type ReadObservation = ReturnType<typeof readObservations>;

/** A sector's figure in one region and year: the sum of its activities, with what is missing. */
export function sectorMeasure(
	read: ReadObservation,
	{ sector, ...key }: { indicator: string; region: string; sector: Sector; year: number }
): Measure {
	return sumParts(sector.activities.map((activity) => read({ ...key, activity })));
}
