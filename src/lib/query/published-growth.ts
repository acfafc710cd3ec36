import type { Query } from './engine/engine';

/** A growth rate of employment as Eurostat prints it, with the two numbers that it is a ratio of. */
export interface PublishedGrowthRow {
	readonly region: string;
	readonly activity: string;
	/** The later of the two years. */
	readonly year: number;
	/** Percent, one decimal (V91290). */
	readonly published: number;
	/** Persons employed in that year. */
	readonly persons: number;
	/** Persons employed in the year before. */
	readonly before: number;
	/** Flags of `persons`: b says that the series breaks between the two years. */
	readonly flags: string;
}

/**
 * Published growth rates of a country and its regions where all three numbers are published.
 * For the conformance check alone: the rate is compared, never an operand. `country` is two letters.
 */
export function publishedGrowth(country: string): Query<PublishedGrowthRow> {
	return {
		sql: `select ratio.region, ratio.activity, ratio.year::integer as year,
	ratio.value::double as published, later.value::double as persons,
	earlier.value::double as before, later.flags
from observations as ratio
join observations as later
	on later.region = ratio.region and later.activity = ratio.activity and later.year = ratio.year
join observations as earlier
	on earlier.region = ratio.region and earlier.activity = ratio.activity
	and earlier.year = ratio.year - 1
where starts_with(ratio.region, ?) and starts_with(later.region, ?) and starts_with(earlier.region, ?)
	and ratio.indicator = 'published_employment_growth'
	and later.indicator = 'persons_employed' and earlier.indicator = 'persons_employed'
	and ratio.value is not null and later.value is not null and earlier.value is not null
order by ratio.region, ratio.activity, ratio.year`,
		params: [country, country, country],
		tables: ['observations']
	};
}
