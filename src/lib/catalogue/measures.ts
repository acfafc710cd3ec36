import type { Denominator } from './types';

/** What is shown of a sector: the indicator's own value, or a statistic made from it. */
export const MEASURES = [
	'value',
	'share',
	'share_of_benchmark',
	'location_quotient',
	'growth',
	'persons_per_unit',
	'wages_per_person',
	'jobs_per_1000',
	'share_of_employment',
	'wages_to_gdp'
] as const;
export type MeasureName = (typeof MEASURES)[number];

/** Measures that set a sector against the region as a whole, each with its denominator. */
export const DENOMINATOR_MEASURES = {
	jobs_per_1000: 'population',
	share_of_employment: 'total_employment',
	wages_to_gdp: 'gdp'
} as const satisfies Record<string, Denominator>;
export type DenominatorMeasure = keyof typeof DENOMINATOR_MEASURES;

/** Whether a measure sets a sector against the region as a whole. */
export function isAgainstRegion(measure: MeasureName): measure is DenominatorMeasure {
	return measure in DENOMINATOR_MEASURES;
}
