import { DENOMINATORS, PUBLISHED_GROWTH, type Denominator } from '$lib/catalogue/types';
import { SERIES, seriesOf, type Series } from '$lib/catalogue/series';
import type { ObservationCell, ObservationKey } from '$lib/query/observation-cube';
import type { Cells } from '$lib/cells/cells.svelte';
import type { NumberQuestion } from '$lib/answers/number-question';
import { traceOf } from './trace';

/** Which cells some numbers rest on: the lists of a question for them, each sorted; all empty for no number. */
export interface CellsRead {
	readonly indicators: readonly string[];
	readonly activities: readonly string[];
	/** Regions read in the main table. */
	readonly regions: readonly string[];
	/** Regions read in later tables, each with the codes that it has there. */
	readonly later: readonly {
		readonly series: Series;
		readonly codes: ReadonlyMap<string, readonly string[]>;
	}[];
	/** Tables that regions are measured by, each with the regions asked for. */
	readonly beside: readonly { readonly table: Denominator; readonly regions: readonly string[] }[];
}

/**
 * Every cell that is looked at while some numbers are worked out, by working them out: members of a benchmark that
 * are left out and the flags of Eurostat's own growth rate among them. Unit and range: none; a cell without value counts.
 */
export function cellsRead(cells: Cells, questions: readonly NumberQuestion[]): CellsRead {
	const seen = new Map<string, Set<string>>(AXES.map((axis) => [axis, new Set()]));
	const [main] = SERIES;
	const placed = new Map(SERIES.map((series) => [series, new Map<string, readonly string[]>()]));
	const measured = new Map(DENOMINATORS.map((table) => [table, new Set<string>()]));
	const note = (key: ObservationKey, { published = [] }: Partial<ObservationCell> = {}) => {
		const beside = DENOMINATORS.find((table) => table === key.indicator);
		if (beside !== undefined) return void measured.get(beside)?.add(key.region);
		AXES.forEach((axis) => seen.get(axis)?.add(key[axis]));
		const { region } = key;
		const regions = placed.get(seriesOf(key.year));
		const codes = published.length > 0 ? published.map((cell) => cell.region) : [region];
		if (published.length > 0 || !regions?.has(region)) regions?.set(region, codes);
	};
	const noting: Cells = {
		read: (key) => {
			const cell = cells.read(key);
			note(key, cell);
			return cell;
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
		activities: listed('activity'),
		regions: [...(placed.get(main)?.keys() ?? [])].sort(),
		later: [...placed].flatMap(([series, codes]) =>
			series === main || codes.size === 0 ? [] : [{ series, codes }]
		),
		beside: [...measured].flatMap(([table, regions]) =>
			regions.size === 0 ? [] : [{ table, regions: [...regions].sort() }]
		)
	};
}

const AXES = ['indicator', 'activity'] as const;
