import { HOST_REGIONS } from '../../src/lib/catalogue/regions/hosts';
import { SECTOR_ACTIVITIES } from '$lib/catalogue/sectors';
import { INDICATORS, PUBLISHED_RATIOS } from '$lib/catalogue/types';
import { allObservations, countObservations } from '$lib/query/all-observations';
import { denominatorsOf } from '$lib/query/denominators-of';
import type { Query } from '../../src/lib/query/engine/engine';
import { observationsOf } from '$lib/query/observations-of';
import { publishedGrowth } from '$lib/query/published-growth';
import { publishedShares } from '$lib/query/published-shares';

/** Questions of each exported query, with values that have every kind of cell among their answers. */
export const QUERY_EXAMPLES: Readonly<Record<string, readonly Query<unknown>[]>> = {
	allObservations: [allObservations({ indicator: 'local_units', year: 2014 })],
	countObservations: [
		countObservations({ indicator: null, year: null }),
		countObservations({ indicator: 'wages', year: null }),
		countObservations({ indicator: null, year: 2014 })
	],
	denominatorsOf: [
		// A region of added parts, one without inhabitants of its own boundaries, one that is none.
		denominatorsOf([...HOST_REGIONS, 'UKM2', 'FRZZ'])
	],
	observationsOf: [
		observationsOf({
			indicators: INDICATORS,
			regions: HOST_REGIONS,
			activities: SECTOR_ACTIVITIES
		}),
		observationsOf({
			indicators: PUBLISHED_RATIOS,
			regions: ['NO06', 'FR7'],
			activities: ['B06', 'C']
		}),
		observationsOf({ indicators: ['wages'], regions: ["it's none"], activities: ['C'] })
	],
	publishedGrowth: [publishedGrowth('CZ'), publishedGrowth('FI'), publishedGrowth('XX')],
	publishedShares: [publishedShares('CZ'), publishedShares('XX')]
};
