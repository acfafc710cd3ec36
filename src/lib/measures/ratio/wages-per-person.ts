import { combine, divisor, rising } from '../status/combine';
import type { Measure } from '../status/measure';

/** Below it the rounding of wages to 0.1 million would show in the second digit. */
export const LEAST_WAGES_MILLION_EURO = 5;

/**
 * Wages and salaries per person employed, 1,000,000 × wages / persons, wages in million euro.
 * Euro a year, nominal, ≥ 0; the self-employed are in the denominator: not an average wage.
 * Not given (small_base) where wages, or what is shown of them, are below 5 million euro.
 * Wages hidden: at_least; persons hidden: at_most; both: confidential, never the ratio of the visible parts.
 * Source: definition; methods, "Names".
 */
export function wagesPerPerson(of: {
	readonly wagesMillionEuro: Measure;
	readonly persons: Measure;
}): Measure {
	const { wagesMillionEuro: wages, persons } = of;
	const isSmall = wages.value !== null && wages.value < LEAST_WAGES_MILLION_EURO;
	return combine({
		made: 'wages_per_person',
		refusal: isSmall ? { kind: 'small_base', leastMillionEuro: LEAST_WAGES_MILLION_EURO } : null,
		inputs: { wages: rising(wages), persons: divisor(persons) },
		formula: (at) => (1e6 * at.wages) / at.persons
	});
}
