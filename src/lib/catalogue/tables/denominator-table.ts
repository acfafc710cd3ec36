import * as v from 'valibot';
import type { DenominatorTable } from './denominators';

const Series = v.record(
	v.string(),
	v.object({
		values: v.array(v.nullable(v.number())),
		flags: v.optional(v.record(v.string(), v.string())),
		parts: v.optional(v.array(v.string()))
	})
);
const Table = v.object({
	years: v.array(v.number()),
	regions: v.array(v.string()),
	series: v.object({ population: Series, gdp: Series, total_employment: Series })
});

/** Denominators as they travel. Throws when the text is anything else: an error page, a part, an empty object. */
export function parseDenominatorTable(text: string): DenominatorTable {
	return v.parse(Table, JSON.parse(text));
}
