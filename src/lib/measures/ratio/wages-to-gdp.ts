import { combine, divisor, rising } from '../status/combine';
import type { Measure } from '../status/measure';

/**
 * A sector's wages and salaries against the region's gross domestic product at current prices,
 * wages / product, both in million euro of the same year. Dimensionless, ≥ 0. No share of value
 * added: employers' contributions and profits are in the product and not in the wages.
 * Wages partly hidden: at_least; no product for the same boundaries: not_available.
 * Source: definition; Eurostat, sbs_r_nuts06_r2 and nama_10r_3gdp.
 */
export function wagesToGdp(of: {
	readonly wagesMillionEuro: Measure;
	readonly gdpMillionEuro: Measure;
}): Measure {
	return combine({
		made: 'wages_to_gdp',
		inputs: { wages: rising(of.wagesMillionEuro), gdp: divisor(of.gdpMillionEuro) },
		formula: (at) => at.wages / at.gdp
	});
}
