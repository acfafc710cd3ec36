import { error } from '@sveltejs/kit';
import { HOST_REGIONS } from '$lib/catalogue/regions/hosts';
import { readMap } from '$lib/catalogue/regions/map.server';
import { SECTORS, sectorBySlug } from '$lib/catalogue/sectors';
import { LANGUAGES } from '$lib/catalogue/types';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) => SECTORS.map(({ slug }) => ({ lang, sector: slug })));

export const load: PageServerLoad = async ({ params }) => {
	if (!sectorBySlug.has(params.sector)) error(404, `unknown sector: ${params.sector}`);
	return { sector: params.sector, map: await readMap(HOST_REGIONS) };
};
