import { combine, divisor, rising } from '../status/combine';
import type { Measure } from '../status/measure';

/**
 * Persons employed per local unit, persons / units. Persons, ≥ 0. Not a company's size: a company may have
 * several local units. Persons hidden: at_least; units hidden: at_most; both: confidential, never the ratio of
 * the visible parts. No units: undefined. Source: definition; methods, "Names".
 */
export function personsPerUnit(of: {
	readonly persons: Measure;
	readonly units: Measure;
}): Measure {
	return combine({
		made: 'persons_per_unit',
		inputs: { persons: rising(of.persons), units: divisor(of.units) },
		formula: (at) => at.persons / at.units
	});
}
