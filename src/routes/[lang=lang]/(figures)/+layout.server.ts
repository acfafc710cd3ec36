import { HOST_REGIONS } from '$lib/catalogue/hosts';
import { readProvenance } from '$lib/catalogue/provenance.server';
import { SECTOR_ACTIVITIES } from '$lib/catalogue/sectors';
import { INDICATORS } from '$lib/catalogue/types';
import { sharedNativeEngine } from '$lib/query/native.server';
import { packObservations } from '$lib/query/observation-cube';
import { observationsOf } from '$lib/query/observations-of';
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
	return { hosts: packObservations(rows), provenance: await readProvenance() };
};
