import { error } from '@sveltejs/kit';
import { hostByRegionSlug, HOSTS } from '$lib/catalogue/hosts';
import { COUNTRIES } from '$lib/catalogue/regions';
import { MANUFACTURING, NAMED_SECTORS } from '$lib/catalogue/sectors';
import { INDICATORS, LANGUAGES } from '$lib/catalogue/types';
import { sharedNativeEngine } from '$lib/query/native.server';
import { packObservations } from '$lib/query/observation-cube';
import { observationsOf } from '$lib/query/observations-of';
import { alikeByYear } from '../../../alike.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) => HOSTS.map(({ regionSlug }) => ({ lang, region_slug: regionSlug })));

/** The host, the countries' cells of the named sectors, and the regions most alike in every year. */
export const load: PageServerLoad = async ({ params }) => {
	if (!hostByRegionSlug.has(params.region_slug))
		error(404, `unknown region: ${params.region_slug}`);
	const host = hostByRegionSlug.get(params.region_slug);
	const engine = await sharedNativeEngine();
	const rows = await engine.rows(
		observationsOf({
			indicators: INDICATORS,
			regions: COUNTRIES.map(({ code }) => code),
			activities: [...NAMED_SECTORS, MANUFACTURING].flatMap(({ activities }) => activities)
		})
	);
	return { host, countries: packObservations(rows), alike: await alikeByYear(host.region) };
};
