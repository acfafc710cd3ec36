import { sum } from 'd3-array';
import { combineList, exactly } from '../status/combine';
import type { Measure } from '../status/measure';
import type { Quotient } from './gini';

/**
 * Coefficient of localisation of a sector over regions, ½·Σ |x/Y − X/E|: own the sector in the region (x), base all
 * of manufacturing there (X), Y and E their sums over the regions. Dimensionless, 0 (spread as manufacturing is) to 1
 * (nowhere where anything else is). Refused (confidential) unless every value is complete; a sum of zero or no
 * region: not_available. Source: Florence 1944; Isard 1960, chapter 7, both known by title only.
 */
export function coefficientOfLocalisation(regions: readonly Quotient[]): Measure {
	return combineList({
		inputs: [
			...regions.map(({ own }) => ({ ...exactly(own), name: 'sector' as const })),
			...regions.map(({ base }) => ({ ...exactly(base), name: 'total' as const }))
		],
		formula: (numbers) =>
			halfTheDistance(numbers.slice(0, regions.length), numbers.slice(regions.length))
	});
}

/** Both sums stand below one line, so that a sum of zero and no region at all give no number. */
function halfTheDistance(own: readonly number[], base: readonly number[]): number {
	const [sector, total] = [sum(own), sum(base)];
	const apart = sum(own, (x, region) => Math.abs(x * total - (base[region] ?? 0) * sector));
	return apart / (2 * sector * total);
}
