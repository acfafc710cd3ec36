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
