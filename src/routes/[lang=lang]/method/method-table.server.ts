import { HOST_REGIONS } from '$lib/catalogue/regions/hosts';
import { COUNTRIES as COUNTRY_PLACES } from '$lib/catalogue/regions/regions';
import { sectorBySlug, SECTOR_ACTIVITIES } from '$lib/catalogue/sectors';
import { INDICATORS, PUBLISHED_GROWTH } from '$lib/catalogue/types';
import type { Measure } from '$lib/measures/status/measure';
import { askCube, askDenominators } from '$lib/query/ask-cube';
import { sharedNativeEngine } from '$lib/query/engine/native.server';
import { readObservations } from '$lib/query/observation-cube';
import { sectorMeasure } from '$lib/answers/sector-measure';
import type { ReadObservation } from '$lib/query/observation-cube';
import type { Cells } from '$lib/cells/cells.svelte';

/** The region that every example speaks of unless it says otherwise: Auvergne-Rhône-Alpes. */
export const OWN = 'FR7';
/** The 24 divisions of manufacturing. */
export const DIVISIONS = SECTOR_ACTIVITIES.filter((activity) => activity !== 'C');
/** Codes of all countries of the table. */
export const COUNTRIES = COUNTRY_PLACES.map(({ code }) => code);

/** The same cells as statistics of a region's page read them. */
export async function readMethodCells(): Promise<Cells> {
	const read = await readMethodTable();
	return { read, publishedGrowthFlags: growthFlagsOf(read) };
}

let shared: Promise<ReadObservation> | undefined;

/** Reads any cell of the hosts and the countries, all years and sectors, and what hosts are measured by; asked of the table once a build. */
export function readMethodTable(): Promise<ReadObservation> {
	return (shared ??= askTable());
}

/** A sector's figure, persons employed unless told otherwise. */
export function figureOf(
	read: ReadObservation,
	key: { region: string; sector: string; year: number; indicator?: string }
): Measure {
	return sectorMeasure(read, {
		indicator: 'persons_employed',
		...key,
		sector: sectorBySlug.get(key.sector)
	});
}

/** Flags of Eurostat's own growth rate; its value is never read. */
export function growthFlagsOf(read: ReadObservation) {
	return (key: { region: string; activity: string; year: number }) =>
		read({ ...key, indicator: PUBLISHED_GROWTH }).flags;
}

async function askTable(): Promise<ReadObservation> {
	const engine = await sharedNativeEngine();
	const cube = await askCube(engine, {
		indicators: [...INDICATORS, PUBLISHED_GROWTH],
		regions: [...HOST_REGIONS, ...COUNTRIES],
		activities: SECTOR_ACTIVITIES
	});
	return readObservations([cube, await askDenominators(engine, HOST_REGIONS)]);
}
