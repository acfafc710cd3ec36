import { placeholders, type Query } from './engine/engine';
import type { ObservationRow } from './observations-of';

/** What a region is measured by, in the form of a cell: `activity` is the whole region's. */
export interface DenominatorRow extends ObservationRow {
	/** The published codes that make up the region, by spaces. */
	readonly parts: string;
}

/** What some regions are measured by, in all years of the observations. The list is not empty. */
export function denominatorsOf(regions: readonly string[]): Query<DenominatorRow> {
	return {
		sql: `select indicator, region, activity, year::integer as year, value::double as value, flags, parts
from denominators
where region in (${placeholders(regions.length)})
order by region, indicator, year`,
		params: regions,
		tables: ['denominators']
	};
}
