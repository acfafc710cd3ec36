import { error } from '@sveltejs/kit';
import { hostByRegionSlug, HOSTS } from '$lib/catalogue/hosts';
import { LANGUAGES } from '$lib/catalogue/types';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) => HOSTS.map(({ regionSlug }) => ({ lang, region_slug: regionSlug })));

export const load: PageLoad = ({ params }) => {
	if (!hostByRegionSlug.has(params.region_slug))
		error(404, `unknown region: ${params.region_slug}`);
	return { host: hostByRegionSlug.get(params.region_slug) };
};
