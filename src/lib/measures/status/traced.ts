import type { ObservationKey } from '$lib/query/observation-cube';
import type { FormulaName } from './formula-names';
import type { MadeInput, Measure } from './measure';

/** What a number is about; enough to name it. `regions` are several for a benchmark, `sector` is a slug or a code. */
export interface Traced {
	/** The number itself, made by the same function as the figure that shows it. */
	readonly measure: Measure;
	/** What is counted or worked out: an indicator's slug, or a formula's own statistic. */
	readonly kind: string;
	readonly indicator: string;
	/** Slug of a sector, code of an activity for a cell; null for several together. */
	readonly sector: string | null;
	readonly regions: readonly string[];
	/** The year, or the two ends of a window. */
	readonly years: readonly number[];
	/** Null for a published figure. */
	readonly formula: FormulaName | null;
	readonly inputs: readonly TracedInput[];
	/** The published cell, under the code that it was published as, at the bottom of every tree; null above. */
	readonly cell: TracedCell | null;
}

/** A published cell by its key. */
export interface TracedCell extends ObservationKey {
	/** The published codes that make up the region, where another table measures that; else absent. */
	readonly parts?: readonly string[];
}

/** What an input stands for in its formula, and where it comes from itself. */
export interface TracedInput {
	readonly name: MadeInput['name'];
	readonly traced: Traced;
}
