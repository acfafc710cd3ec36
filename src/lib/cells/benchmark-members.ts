import { HOST_REGIONS } from '$lib/catalogue/regions/hosts';
import { COUNTRIES, regionByCode } from '$lib/catalogue/regions/regions';
import type { Filters } from '$lib/filters/filters';
import { shareGround } from '$lib/measures/area/same-area';

/** Codes of the regions that a benchmark is made of, before any is left out for what it hides. */
export function benchmarkMembers(filters: Filters, own: string): readonly string[] {
	switch (filters.benchmark) {
		case 'other_hosts':
			return HOST_REGIONS.filter((code) => !shareGround(code, own));
		case 'hosts':
			return HOST_REGIONS.includes(own)
				? HOST_REGIONS
				: [...HOST_REGIONS.filter((code) => !shareGround(code, own)), own];
		case 'countries':
			return COUNTRIES.map(({ code }) => code);
		case 'country':
			return [regionByCode.get(own).country];
		case 'chosen':
			return filters.compare;
	}
}
