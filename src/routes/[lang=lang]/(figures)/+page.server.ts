import { HOST_REGIONS } from '$lib/catalogue/regions/hosts';
import { readMap } from '$lib/catalogue/regions/map.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ map: await readMap(HOST_REGIONS) });
