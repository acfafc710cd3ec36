import { combine, divisor, rising } from '../status/combine';
import type { Measure } from '../status/measure';

/**
 * Persons employed per 1,000 inhabitants, 1,000 × persons / population. Persons, ≥ 0.
 * Persons are those who work in the region's local units over the year, wherever they live;
 * inhabitants those of 1 January of the same year: no employment rate, and commuters make it higher.
 * Persons partly hidden: at_least; no population for the same boundaries: not_available.
 * Source: definition; Eurostat, sbs_r_nuts06_r2 and tgs00096.
 */
export function jobsPer1000(of: {
	readonly persons: Measure;
	readonly population: Measure;
}): Measure {
	return combine({
		made: 'jobs_per_1000',
		inputs: { persons: rising(of.persons), population: divisor(of.population) },
		formula: (at) => (1000 * at.persons) / at.population
	});
}
