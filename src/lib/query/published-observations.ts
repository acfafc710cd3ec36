import { placeholders, type Query } from './engine/engine';

/** A question as it is read and pasted elsewhere, about a published file. */
type ReadableQuery = Pick<Query<unknown>, 'sql' | 'params'>;

/** Some cells of a published table of observations; no list is empty. */
interface PublishedCells {
	readonly indicators: readonly string[];
	readonly activities: readonly string[];
}

/**
 * The cells of some regions, activities and indicators in all years of the main table, for reading and pasting
 * elsewhere; pages ask `observationsOf`.
 */
export function publishedObservations({
	regions,
	...cells
}: PublishedCells & { readonly regions: readonly string[] }): ReadableQuery {
	return {
		sql: `select indicator, region, activity, year::integer as year, value::double as value, flags
from observations
where region in (${placeholders(regions.length)})
	and ${conditionOf(cells)}
order by region, indicator, activity, year`,
		params: [...regions, ...paramsOf(cells)]
	};
}

/**
 * The same of a later table, whose codes are others: under our codes, with the one that each cell was published under.
 * `codes` names those of each region.
 */
export function laterObservations({
	table,
	codes,
	...cells
}: PublishedCells & {
	readonly table: string;
	readonly codes: ReadonlyMap<string, readonly string[]>;
}): ReadableQuery {
	const pairs = [...codes].flatMap(([region, own]) => own.map((code) => [region, code]));
	return {
		sql: `select indicator, ours.region, activity, year::integer as year, value::double as value, flags,
	published.region as published_as
from ${table} as published
join (values ${pairs.map(() => '(?, ?)').join(', ')}) as ours (region, code) on ours.code = published.region
where ${conditionOf(cells)}
order by ours.region, indicator, activity, year, published_as`,
		params: [...pairs.flat(), ...paramsOf(cells)]
	};
}

function conditionOf({ indicators, activities }: PublishedCells): string {
	return `indicator in (${placeholders(indicators.length)})
	and list_contains([${placeholders(activities.length)}], activity)`;
}

function paramsOf({ indicators, activities }: PublishedCells): readonly string[] {
	return [...indicators, ...activities];
}
