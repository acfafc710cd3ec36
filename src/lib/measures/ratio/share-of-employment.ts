import { combine, divisor, rising } from '../status/combine';
import type { Measure } from '../status/measure';

/**
 * A sector's persons employed over all employed persons of the region, persons / (1,000 × employed),
 * `employed` in thousand persons. Dimensionless, ≥ 0; no strict share and without upper limit, as the
 * two are counted otherwise: jobs at the place of work against people aged 15 and over where they live.
 * Persons partly hidden: at_least; no employment for the same boundaries: not_available.
 * Source: definition; Eurostat, sbs_r_nuts06_r2 and lfst_r_lfe2emp.
 */
export function shareOfEmployment(of: {
	readonly persons: Measure;
	readonly employedThousand: Measure;
}): Measure {
	return combine({
		made: 'share_of_employment',
		inputs: { persons: rising(of.persons), total_employment: divisor(of.employedThousand) },
		formula: (at) => at.persons / (1000 * at.total_employment)
	});
}
