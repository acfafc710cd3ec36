import { SECTOR_ACTIVITIES } from '$lib/catalogue/sectors';
import { askCube } from '$lib/query/ask-cube';
import type { Engine } from '$lib/query/engine/engine';
import { readObservations, type ReadObservation } from '$lib/query/observation-cube';

/** What a structure by division is made of: local units tell which hidden divisions are empty. */
const STRUCTURE_INDICATORS = ['persons_employed', 'local_units'] as const;

/** The cells of every division in some regions, all years. */
export async function askStructures(
	engine: Pick<Engine, 'rows'>,
	regions: readonly string[]
): Promise<ReadObservation> {
	const cube = await askCube(engine, {
		indicators: STRUCTURE_INDICATORS,
		regions,
		activities: SECTOR_ACTIVITIES
	});
	return readObservations([cube]);
}
