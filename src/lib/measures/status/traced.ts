import type { DenominatorKey } from '$lib/catalogue/tables/denominators';
import type { ObservationKey } from '$lib/query/observation-cube';
import type { Measure } from './measure';
import type { InputName } from './reason';

/**
 * How a number comes of its inputs, by the letters of the method: x the sector, X the region's total, Y and E the
 * benchmark's two, without the region itself where the name ends in `_within`; 0 and 1 the ends of a window.
 * sum: Σ x · rank: 1 + the number of larger figures, from the surely to the possibly larger ones ·
 * share: x/X · share_of_benchmark: x/Y, within x/(x + Y) · location_quotient: (x/Y)/(X/E), within
 * (x/(x + Y))/(X/(X + E)) · symmetric: (LQ − 1)/(LQ + 1) · growth: x₁/x₀ − 1 · persons_per_unit: x/u ·
 * wages_per_person: 10⁶·w/x · national: x₀·(E₁/E₀ − 1) · mix: x₀·(Y₁/Y₀ − E₁/E₀) · regional: x₁ − x₀·Y₁/Y₀ ·
 * change: x₁ − x₀ · jobs_per_1000: 10³·x/P · share_of_employment: x/(10³·L) · wages_to_gdp: w/B.
 */
export const FORMULA_NAMES = [
	'sum',
	'rank',
	'share',
	'share_of_benchmark',
	'share_of_benchmark_within',
	'location_quotient',
	'location_quotient_within',
	'symmetric_location_quotient',
	'growth',
	'persons_per_unit',
	'wages_per_person',
	'national',
	'mix',
	'regional',
	'change',
	'jobs_per_1000',
	'share_of_employment',
	'wages_to_gdp'
] as const;
export type FormulaName = (typeof FORMULA_NAMES)[number];

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
	/** The published cell, at the bottom of every tree; null above. */
	readonly cell: ObservationKey | null;
	/** The published figure of another table that the region is measured by; then `cell` is null. */
	readonly beside?: DenominatorKey;
}

/** What an input stands for in its formula, and where it comes from itself. */
export interface TracedInput {
	readonly name: InputName | 'quotient';
	readonly traced: Traced;
}
