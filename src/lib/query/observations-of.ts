import type { Query } from './engine/engine';
import { placeholders } from './engine/engine';

/** One published cell: a number with its unit given by the indicator, or null with the flags that say why. */
export interface ObservationRow {
	readonly indicator: string;
	readonly region: string;
	readonly activity: string;
	readonly year: number;
	/** Persons, units or million euro; null when nothing is published. */
	readonly value: number | null;
	/** Eurostat's letters, sorted; '' when there are none. */
	readonly flags: string;
}

/** A published cell of a region, or of one of the codes that a later table knows the region by. */
export interface PublishedRow extends ObservationRow {
	/** The code that it was published under. */
	readonly published_as: string;
}

/**
 * The cells of some regions, activities and indicators, in all years. Lists are not empty.
 * A long `in (…)` becomes a join, which took three times as long as `list_contains` for one region in the browser.
 */
export function observationsOf(which: {
	readonly indicators: readonly string[];
	readonly regions: readonly string[];
	readonly activities: readonly string[];
}): Query<PublishedRow> {
	return {
		sql: `select indicator, region, activity, year::integer as year, value::double as value, flags, published_as
from observations
where region in (${placeholders(which.regions.length)})
	and indicator in (${placeholders(which.indicators.length)})
	and list_contains([${placeholders(which.activities.length)}], activity)
order by region, indicator, activity, year, published_as`,
		params: [...which.regions, ...which.indicators, ...which.activities],
		tables: ['observations']
	};
}
