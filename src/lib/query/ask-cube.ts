import { DENOMINATORS, WHOLE_REGION } from '../catalogue/types';
import { denominatorsOf } from './denominators-of';
import type { Engine } from './engine/engine';
import type { AskedCells, ObservationCube } from './observation-cube';
import { observationsOf } from './observations-of';
import { packObservations } from './pack-observations';

/** The cells of some regions, activities and indicators in all years; what has no row is held as not published. */
export async function askCube(
	engine: Pick<Engine, 'rows'>,
	asked: AskedCells
): Promise<ObservationCube> {
	return packObservations(await engine.rows(observationsOf(asked)), asked);
}

/** What some regions are measured by; a region without `parts` has no figure for its own boundaries. */
export async function askDenominators(
	engine: Pick<Engine, 'rows'>,
	regions: readonly string[]
): Promise<ObservationCube> {
	const asked = { indicators: DENOMINATORS, regions, activities: [WHOLE_REGION] };
	return packObservations(await engine.rows(denominatorsOf(regions)), asked);
}
