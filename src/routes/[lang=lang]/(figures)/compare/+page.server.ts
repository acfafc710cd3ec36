import { HOST_REGIONS } from '$lib/catalogue/regions/hosts';
import { alikeRegions } from '$lib/answers/alike.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ alike: await alikeRegions(HOST_REGIONS) });
