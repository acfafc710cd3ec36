import { DENOMINATORS, PUBLISHED_GROWTH, type Denominator } from '$lib/catalogue/types';
import type { ObservationKey } from '$lib/query/observation-cube';
import type { Cells } from '$lib/cells/cells.svelte';
import type { NumberQuestion } from '$lib/answers/number-question';
import { traceOf } from './trace';

/** Which cells some numbers rest on: the lists of a question for them, each sorted; all empty for no number. */
export interface CellsRead {
	readonly indicators: readonly string[];
	readonly regions: readonly string[];
	readonly activities: readonly string[];
	/** Tables that regions are measured by, each with the regions asked for. */
	readonly beside: readonly { readonly table: Denominator; readonly regions: readonly string[] }[];
}

/**
 * Every cell that is looked at while some numbers are worked out, by working them out: members of a benchmark that
 * are left out and the flags of Eurostat's own growth rate among them. Unit and range: none; a cell without value counts.
 */
export function cellsRead(cells: Cells, questions: readonly NumberQuestion[]): CellsRead {
	const seen = new Map<string, Set<string>>(AXES.map((axis) => [axis, new Set()]));
	const measured = new Map(DENOMINATORS.map((table) => [table, new Set<string>()]));
	const note = (key: Pick<ObservationKey, (typeof AXES)[number]>) => {
		const beside = DENOMINATORS.find((table) => table === key.indicator);
		if (beside === undefined) AXES.forEach((axis) => seen.get(axis)?.add(key[axis]));
		else measured.get(beside)?.add(key.region);
	};
	const noting: Cells = {
		read: (key) => {
			note(key);
			return cells.read(key);
		},
		publishedGrowthFlags: (key) => {
			note({ ...key, indicator: PUBLISHED_GROWTH });
			return cells.publishedGrowthFlags(key);
		}
	};
	for (const question of questions) traceOf(noting, question);
	const listed = (axis: (typeof AXES)[number]) => [...(seen.get(axis) ?? [])].sort();
	return {
		indicators: listed('indicator'),
		regions: listed('region'),
		activities: listed('activity'),
		beside: [...measured].flatMap(([table, regions]) =>
			regions.size === 0 ? [] : [{ table, regions: [...regions].sort() }]
		)
	};
}

const AXES = ['indicator', 'region', 'activity'] as const;
