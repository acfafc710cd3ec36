import { HOST_REGIONS } from '$lib/catalogue/regions/hosts';
import { SECTOR_ACTIVITIES } from '$lib/catalogue/sectors';
import type { ObservationCube } from '$lib/query/observation-cube';
import { attachedFile } from '$lib/query/engine/attached-file.server';
import { countryFile } from './country-cells.server';
import type { FetchedFiles } from './fetched-files';
import { readCells } from './read-cells.server';

/** What every page of figures comes with. */
export interface HostCells {
	readonly hosts: readonly ObservationCube[];
	readonly fetched: FetchedFiles;
}

let shared: Promise<HostCells> | undefined;

/** All years, sectors and indicators of the hosts, and what they are set against; read once a build, since hundreds of pages ask. */
export function readHostCells(): Promise<HostCells> {
	return (shared ??= askHostCells());
}

async function askHostCells(): Promise<HostCells> {
	return {
		hosts: await readCells({ regions: HOST_REGIONS, activities: SECTOR_ACTIVITIES }),
		fetched: { ...(await attachedFile()).mark, countries: (await countryFile()).mark }
	};
}
