import { readCountryCells } from '$lib/cells/country-cells.server';
import { readLaterRegions } from '$lib/cells/later-regions.server';
import type { PageServerLoad } from './$types';

/** The countries' cells, and what a later table calls the regions otherwise than ours. */
export const load: PageServerLoad = async () => ({
	countries: await readCountryCells(),
	later: await readLaterRegions()
});
