import { sectorBySlug } from '$lib/catalogue/sectors';
import { readObservations, type ObservationCube } from '$lib/query/observation-cube';
import type { ReadObservation } from '../sector-measure';

/** The cells that a page holds, and whether those of a region in the chosen sector are among them. */
export interface Holdings {
	readonly read: ReadObservation;
	/** True where both the sector and all of manufacturing are there: an absent cell is then not published. */
	readonly has: (region: string) => boolean;
}

export function holdings(cubes: readonly ObservationCube[], sector: string): Holdings {
	const needed = ['C', ...sectorBySlug.get(sector).activities];
	const held = new Set(
		cubes
			.filter((cube) => needed.every((activity) => cube.activities.includes(activity)))
			.flatMap((cube) => cube.regions)
	);
	return { read: readObservations(cubes), has: (region) => held.has(region) };
}
