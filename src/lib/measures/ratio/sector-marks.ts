import { combine, divisor, rising } from '../status/combine';
import { intervalOf } from '../status/interval';
import type { Measure } from '../status/measure';
import { sameArea } from '../area/same-area';

/** A mark is given, not given, or the hidden cells leave it open. */
export type Mark = 'yes' | 'no' | 'cannot_be_said';

/** Rule FM-1 of 2014: the project's own thresholds, a judgement and said to be one. */
export const RULE_FM_1 = {
	name: 'FM-1',
	year: 2014,
	leastShare: 0.01,
	leastQuotient: 1.5,
	leastWagesRatio: 1.1
} as const;

/** The three marks of a sector in a region. */
export interface SectorMarks {
	/** S: at least 1 % of the sector in the matched countries. */
	readonly size: Mark;
	/** L: a location quotient of at least 1.5. */
	readonly quotient: Mark;
	/** W: wages per person at least 1.10 times the same sector's in the own country. */
	readonly wages: Mark;
}

/**
 * Filières sector marks by rule FM-1: each threshold against what is known of its measure. Yes if the whole
 * interval reaches it, no if none of it does, else it cannot be said; so too where nothing is published.
 * The wage mark cannot be said in a country of one region, which would be compared with itself.
 * Source: methods, "Names"; thresholds are our judgement.
 */
export function sectorMarks(of: {
	readonly region: string;
	/** Code of the region's country, whose row gives `countryWagesPerPerson`. */
	readonly country: string;
	readonly shareOfCountries: Measure;
	readonly locationQuotient: Measure;
	readonly wagesPerPerson: Measure;
	readonly countryWagesPerPerson: Measure;
}): SectorMarks {
	const ratio = combine({
		inputs: {
			wages: rising(of.wagesPerPerson),
			country_wages: divisor(of.countryWagesPerPerson)
		},
		formula: (at) => at.wages / at.country_wages
	});
	return {
		size: reaches(of.shareOfCountries, RULE_FM_1.leastShare),
		quotient: reaches(of.locationQuotient, RULE_FM_1.leastQuotient),
		wages: sameArea(of.region, of.country)
			? 'cannot_be_said'
			: reaches(ratio, RULE_FM_1.leastWagesRatio)
	};
}

function reaches(measure: Measure, threshold: number): Mark {
	const interval = intervalOf(measure);
	if (interval === null) return 'cannot_be_said';
	if (interval.low >= threshold) return 'yes';
	return interval.high < threshold ? 'no' : 'cannot_be_said';
}
