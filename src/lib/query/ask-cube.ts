import type { Engine } from './engine/engine';
import { packObservations, type AskedCells, type ObservationCube } from './observation-cube';
import { observationsOf } from './observations-of';

/** The cells of some regions, activities and indicators in all years; what has no row is held as not published. */
export async function askCube(
	engine: Pick<Engine, 'rows'>,
	asked: AskedCells
): Promise<ObservationCube> {
	return packObservations(await engine.rows(observationsOf(asked)), asked);
}
