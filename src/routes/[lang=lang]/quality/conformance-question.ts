import { REGIONS } from '$lib/catalogue/regions/regions';
import type { ConformanceQuestion } from '$lib/measures/conformance/conformance-steps';
import type { Engine } from '$lib/query/engine/engine';
import { publishedGrowth } from '$lib/query/published-growth';
import { publishedShares } from '$lib/query/published-shares';

const COUNTRIES = [...new Set(REGIONS.map((region) => region.country))].sort();

/** The whole check, to be answered by one engine: the build's or the visitor's. */
export function conformanceQuestion(engine: Engine): ConformanceQuestion {
	return { engine, shares: publishedShares, growth: publishedGrowth, countries: COUNTRIES };
}
