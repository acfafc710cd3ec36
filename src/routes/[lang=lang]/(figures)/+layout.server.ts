import { readDenominators } from '$lib/catalogue/denominators.server';
import { HOST_REGIONS } from '$lib/catalogue/hosts';
import { readProvenance } from '$lib/catalogue/provenance.server';
import { SECTOR_ACTIVITIES } from '$lib/catalogue/sectors';
import { INDICATORS } from '$lib/catalogue/types';
import type { Engine } from '$lib/query/engine';
import { sharedNativeEngine } from '$lib/query/native.server';
import { packObservations } from '$lib/query/observation-cube';
import { observationsOf } from '$lib/query/observations-of';
import type { PublishedGrowthFlags } from '../cells.svelte';
import type { LayoutServerLoad } from './$types';

/** All years, sectors and indicators of the hosts: what the pages below answer by themselves. */
export const load: LayoutServerLoad = async () => {
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
		denominators: await readDenominators(HOST_REGIONS),
		provenance: await readProvenance()
	};
};

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
