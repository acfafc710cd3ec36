import { COUNTRIES } from '$lib/catalogue/regions/regions';
import { MANUFACTURING, NAMED_SECTORS } from '$lib/catalogue/sectors';
import type { ObservationCube } from '$lib/query/observation-cube';
import { readCells } from './read-cells.server';

/** The countries' cells of the named sectors and of all manufacturing: the benchmark of a region's profile. */
export function readCountryCells(): Promise<readonly ObservationCube[]> {
	return readCells({
		regions: COUNTRIES.map(({ code }) => code),
		activities: [...NAMED_SECTORS, MANUFACTURING].flatMap(({ activities }) => activities)
	});
}
