import { readProvenance } from '$lib/catalogue/tables/provenance.server';
import { readHostCells } from '$lib/cells/host-cells.server';
import type { LayoutServerLoad } from './$types';

/** All years, sectors and indicators of the hosts: what the pages below answer by themselves. */
export const load: LayoutServerLoad = async () => ({
	...(await readHostCells()),
	provenance: await readProvenance()
});
