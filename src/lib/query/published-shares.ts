import type { Query } from './engine/engine';

/** A manufacturing share as Eurostat prints it, with the two numbers that it is a ratio of. */
export interface PublishedShareRow {
	readonly region: string;
	readonly activity: string;
	readonly year: number;
	/** Percent, one decimal (V94310). */
	readonly published: number;
	/** Persons employed in the activity. */
	readonly persons: number;
	/** Persons employed in manufacturing (C), same region and year. */
	readonly total: number;
}

/**
 * Published manufacturing shares of a country and its regions where all three numbers are published.
 * For the conformance check alone: the share is compared, never an operand. `country` is two letters.
 */
export function publishedShares(country: string): Query<PublishedShareRow> {
	return {
		sql: `select ratio.region, ratio.activity, ratio.year::integer as year,
	ratio.value::double as published, part.value::double as persons, whole.value::double as total
from observations as ratio
join observations as part
	on part.region = ratio.region and part.activity = ratio.activity and part.year = ratio.year
join observations as whole
	on whole.region = ratio.region and whole.year = ratio.year
where starts_with(ratio.region, ?) and starts_with(part.region, ?) and starts_with(whole.region, ?)
	and ratio.indicator = 'published_manufacturing_share'
	and part.indicator = 'persons_employed'
	and whole.indicator = 'persons_employed' and whole.activity = 'C'
	and ratio.value is not null and part.value is not null and whole.value is not null
order by ratio.region, ratio.activity, ratio.year`,
		params: [country, country, country],
		tables: ['observations']
	};
}
