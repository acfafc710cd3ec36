import { AUVERGNE_RHONE_ALPES, HOST_REGIONS, hostByRegion } from '$lib/catalogue/regions/hosts';
import { readMap } from '$lib/catalogue/regions/map.server';
import type { PageServerLoad } from './$types';
import { homeEmployees } from './employees.server';

/** The map of the hosts, and the last quarter of the region in focus. */
export const load: PageServerLoad = async () => {
	const { nuts2021, regionSlug } = hostByRegion.get(AUVERGNE_RHONE_ALPES);
	return {
		map: await readMap(HOST_REGIONS),
		regionSlug,
		employees: await homeEmployees(nuts2021)
	};
};
