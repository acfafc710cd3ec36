import { error } from '@sveltejs/kit';
import { hostByRegionSlug, HOSTS } from '$lib/catalogue/regions/hosts';
import { LANGUAGES, type Names } from '$lib/catalogue/types';
import { formatFor } from '$lib/messages/format';
import { alikeByYear } from '$lib/answers/alike.server';
import { readCountryCells } from '$lib/cells/country-cells.server';
import { readLaterRegions } from '$lib/cells/later-regions.server';
import type { EntryGenerator, PageServerLoad } from './$types';
import { regionEmployees } from '../../employees.server';

export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) => HOSTS.map(({ regionSlug }) => ({ lang, region_slug: regionSlug })));

/** The host, the countries' cells of the named sectors, the regions most alike in every year, and employees in France. */
export const load: PageServerLoad = async ({ params }) => {
	if (!hostByRegionSlug.has(params.region_slug))
		error(404, `unknown region: ${params.region_slug}`);
	const host = hostByRegionSlug.get(params.region_slug);
	return {
		host,
		later: (await readLaterRegions())[host.region] ?? null,
		// Written here: a browser takes longer to learn dates than to do all else of this line.
		// A cast, as `fromEntries` forgets that every language is there.
		dates: Object.fromEntries(
			LANGUAGES.map((language) => [language, formatFor(language).days(host.from, host.to)])
		) as Names,
		countries: await readCountryCells(),
		alike: await alikeByYear(host.region),
		employees: await regionEmployees(host.nuts2021)
	};
};
