import type { DenominatorTable } from '$lib/catalogue/denominators';
import { readDenominators } from '$lib/catalogue/denominators.server';
import { HOST_REGIONS } from '$lib/catalogue/hosts';
import { SECTOR_ACTIVITIES } from '$lib/catalogue/sectors';
import { INDICATORS } from '$lib/catalogue/types';
import type { Engine } from '$lib/query/engine';
import { sharedNativeEngine } from '$lib/query/native.server';
import { packObservations, type ObservationCube } from '$lib/query/observation-cube';
import { observationsOf } from '$lib/query/observations-of';
import type { PublishedGrowthFlags } from './cells.svelte';

/** What every page of figures comes with. */
export interface HostCells {
	readonly hosts: ObservationCube;
	readonly publishedGrowthFlags: PublishedGrowthFlags;
	readonly denominators: DenominatorTable;
}

let shared: Promise<HostCells> | undefined;

/** All years, sectors and indicators of the hosts, and what they are set against; read once a build, since hundreds of pages ask. */
export function readHostCells(): Promise<HostCells> {
	return (shared ??= askHostCells());
}

async function askHostCells(): Promise<HostCells> {
	const engine = await sharedNativeEngine();
	const rows = await engine.rows(
		observationsOf({
			indicators: INDICATORS,
			regions: HOST_REGIONS,
			activities: SECTOR_ACTIVITIES
		})
	);
	return {
		hosts: packObservations(rows),
		publishedGrowthFlags: await growthFlagsOf(engine),
		denominators: await readDenominators(HOST_REGIONS)
	};
}

/** Where Eurostat's own growth rate says b or d; the rate itself stays out of the pages. */
async function growthFlagsOf(engine: Engine): Promise<PublishedGrowthFlags> {
	const rows = await engine.rows(
		observationsOf({
			indicators: ['published_employment_growth'],
			regions: HOST_REGIONS,
			activities: SECTOR_ACTIVITIES
		})
	);
	const broken = rows.filter(({ flags }) => /[bd]/.test(flags));
	return Object.fromEntries(
		broken.map(({ region, activity, year, flags }) => [`${region} ${activity} ${year}`, flags])
	);
}
