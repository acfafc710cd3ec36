import type { Query } from './engine/engine';
import type { ObservationRow } from './observations-of';

/** Which cells are wanted; null for all. */
export interface WantedCells {
	readonly indicator: string | null;
	readonly year: number | null;
}

/** How many cells are wanted, each published one once. */
export function countObservations(wanted: WantedCells): Query<{ readonly cells: number }> {
	const { where, params } = conditionOf(wanted);
	return {
		sql: `select count(*)::integer as cells
from observations${where}`,
		params,
		tables: ['observations']
	};
}

/** The wanted cells as published, in the order of the published table; meant for `batches`. */
export function allObservations(wanted: WantedCells): Query<ObservationRow> {
	const { where, params } = conditionOf(wanted);
	return {
		sql: `select indicator, published_as as region, activity, year::integer as year, value::double as value, flags
from observations${where}
order by published_as, indicator, activity, year`,
		params,
		tables: ['observations']
	};
}

function conditionOf({ indicator, year }: WantedCells) {
	const asked = [
		...(indicator === null ? [] : [['indicator = ?', indicator] as const]),
		...(year === null ? [] : [['year = ?', year] as const])
	];
	const conditions = ['not repeats', ...asked.map(([text]) => text)];
	return {
		where: `\nwhere ${conditions.join(' and ')}`,
		params: asked.map(([, value]) => value)
	};
}
