import { ascending } from 'd3-array';
import { combineList, exactly, total } from '../status/combine';
import type { Measure } from '../status/measure';
import type { InputName } from '../status/reason';

/**
 * Gini coefficient, G = 2·Σ k·x₍ₖ₎ / (n·Σx) − (n + 1)/n, x sorted upwards. Dimensionless, 0 to (n − 1)/n.
 * Refused (confidential) unless every value is complete. Sum zero or no value: not_available.
 * Source: Gini 1912; example in tests/fixtures/oracles/measures.json.
 */
export function gini(values: readonly Measure[]): Measure {
	return combineList({ inputs: values.map((value) => all(value, 'part')), formula: giniOf });
}

/**
 * Gini coefficient freed of the number of values, G·n / (n − 1). Dimensionless, 0 to 1.
 * Otherwise as Gini's; of fewer than two values, not_available. Source: as Gini's.
 */
export function normalisedGini(values: readonly Measure[]): Measure {
	const n = values.length;
	return combineList({
		inputs: values.map((value) => all(value, 'part')),
		formula: (numbers) => (giniOf(numbers) * n) / (n - 1)
	});
}

/** A figure and what it is set against: of one sector, the region's and the benchmark's. */
export interface Quotient {
	readonly own: Measure;
	readonly base: Measure;
}

/**
 * Gini coefficient of specialisation: of the location quotients of a region's sectors,
 * G = 2/(n²·R̄)·Σ k·(R₍ₖ₎ − R̄), R sorted upwards; own the region's sector, base the benchmark's.
 * Dimensionless, 0 to (n − 1)/n. Refused (confidential) unless complete; a base of zero is undefined.
 * Source: Farhauer & Kröll 2013; example in tests/fixtures/oracles/measures.json.
 */
export function giniOfSpecialisation(sectors: readonly Quotient[]): Measure {
	return giniOfQuotients(sectors);
}

/**
 * Gini coefficient of concentration: of the location quotients of a sector over regions; own the sector in the
 * region, base the region's total. Formula, range and refusals as of specialisation. Not for a handful of
 * chosen regions: methods, "Not to be published". Source: Farhauer & Kröll 2013, in the manual of REAT.
 */
export function giniOfConcentration(regions: readonly Quotient[]): Measure {
	return giniOfQuotients(regions);
}

/** Scaling all quotients alike changes nothing, so own / base stands for the location quotient. */
function giniOfQuotients(quotients: readonly Quotient[]): Measure {
	return combineList({
		inputs: quotients.flatMap(({ own, base }) => [
			all(own, 'sector'),
			{ ...total(base), name: 'benchmark_sector' as const }
		]),
		formula: (numbers) =>
			giniOf(
				quotients.map((_, index) => (numbers[2 * index] ?? NaN) / (numbers[2 * index + 1] ?? NaN))
			)
	});
}

function all(measure: Measure, name: InputName) {
	return { ...exactly(measure), name };
}

function giniOf(values: readonly number[]): number {
	const sorted = [...values].sort(ascending);
	const sum = sorted.reduce((total, value) => total + value, 0);
	const ranked = sorted.reduce((total, value, index) => total + (index + 1) * value, 0);
	const n = sorted.length;
	return (2 * ranked) / (n * sum) - (n + 1) / n;
}
