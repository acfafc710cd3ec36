import type { Denominator } from '../catalogue/types';
import { placeholders, type Query } from './engine/engine';

/**
 * What some regions are measured by, from the published table of that name, for reading and pasting elsewhere; pages ask
 * `denominatorsOf`. The list is not empty.
 */
export function publishedDenominators(
	table: Denominator,
	regions: readonly string[]
): Pick<Query<unknown>, 'sql' | 'params'> {
	return {
		sql: `select region, year::integer as year, value::double as value, coalesce(flags, '') as flags, parts
from ${table}
where region in (${placeholders(regions.length)})
order by region, year`,
		params: regions
	};
}
