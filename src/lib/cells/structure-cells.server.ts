import { sharedNativeEngine } from '$lib/query/engine/native.server';
import type { ReadObservation } from '$lib/query/observation-cube';
import { askStructures } from './structure-cells';

/** The cells of every division in some regions, from the build's own engine. */
export async function readStructures(regions: readonly string[]): Promise<ReadObservation> {
	return askStructures(await sharedNativeEngine(), regions);
}
