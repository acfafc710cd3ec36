import { INDICATORS, PUBLISHED_GROWTH } from '$lib/catalogue/types';
import { askCube, askDenominators } from '$lib/query/ask-cube';
import { sharedNativeEngine } from '$lib/query/engine/native.server';
import { keepFlags, type ObservationCube } from '$lib/query/observation-cube';

/**
 * Cells of some regions in all years as a page takes them along: every indicator that figures read, and of Eurostat's
 * own growth rate the flags b and d alone, since they are breaks that the figures hide; the rate stays out of the pages.
 * With them comes what the regions are measured by.
 */
export async function readCells(which: {
	readonly regions: readonly string[];
	readonly activities: readonly string[];
}): Promise<readonly ObservationCube[]> {
	const engine = await sharedNativeEngine();
	const growth = await askCube(engine, { ...which, indicators: [PUBLISHED_GROWTH] });
	return [
		await askCube(engine, { ...which, indicators: INDICATORS }),
		keepFlags(growth, /[bd]/),
		await askDenominators(engine, which.regions)
	];
}
