import type { Benchmark } from '../area/benchmark';
import { combine, divisor, falling, rising, total } from '../status/combine';
import type { FormulaName } from '../status/formula-names';
import { mapMeasure } from '../status/map-measure';
import { byFormula, type Measure } from '../status/measure';

/** A region's sector and total, and the same two of the benchmark. */
export interface Comparison {
	readonly sector: Measure;
	readonly total: Measure;
	readonly benchmark: Benchmark<'sector' | 'total'>;
}

/**
 * Location quotient: how many times denser a sector is in a region than in the benchmark.
 * LQ = (x / X) / (Y / E) = (x / Y) / (X / E), x and X the region's sector and total, Y and E the benchmark's.
 * Dimensionless, ≥ 0; 1 means the benchmark's own mix. x hidden: at_least; Y hidden: at_most; both: confidential,
 * but at_least where the region is in the benchmark and x is all that Y lacks. X or E hidden: no number.
 * Refused where the benchmark is the region itself. Source: Balassa 1965 in the form of Farhauer & Kröll 2013,
 * whose example is in tests/fixtures/oracles/measures.json.
 */
export function locationQuotient(comparison: Comparison): Measure {
	const { ownIncluded } = comparison.benchmark;
	return ofShares(comparison, {
		made: ownIncluded ? 'location_quotient_within' : 'location_quotient',
		formula: (ofSector, ofTotal) => ofSector / ofTotal
	});
}

/**
 * Location quotient as a difference, x / Y − X / E: the region's part of the benchmark's sector less its part
 * of the benchmark's total. Dimensionless; −1 to 1 where the region is in the benchmark; 0 means the
 * benchmark's own mix. Bounds and refusals as the location quotient's.
 * Source: REAT, `locq(LQ.method = "a")`; its value is in tests/fixtures/oracles/measures.json.
 */
export function locationDifference(comparison: Comparison): Measure {
	return ofShares(comparison, { formula: (ofSector, ofTotal) => ofSector - ofTotal });
}

/**
 * Symmetric location quotient, (LQ − 1) / (LQ + 1). Dimensionless, −1 to 1; 0 means the benchmark's own mix.
 * Bounds and refusals as the location quotient's. Source: Laursen 1998, known by title only, so the tests hold
 * the identity with the quotient.
 */
export function symmetricLocationQuotient(comparison: Comparison): Measure {
	return symmetricOf(locationQuotient(comparison));
}

/** The same of a quotient that is made already. */
export function symmetricOf(quotient: Measure): Measure {
	const symmetric = mapMeasure(quotient, {
		moves: 'up',
		domain: { low: 0, high: Infinity },
		formula: (value) => (value === Infinity ? 1 : (value - 1) / (value + 1))
	});
	return { ...symmetric, made: byFormula('symmetric_location_quotient', ['quotient', quotient]) };
}

/** Both shares x / Y and X / E; a region in its benchmark stands in Y and E too, apart from the rest. */
function ofShares(
	{ sector, total: own, benchmark }: Comparison,
	{
		made,
		formula
	}: {
		readonly made?: FormulaName;
		readonly formula: (ofSector: number, ofTotal: number) => number;
	}
): Measure {
	const { rest, refusal, ownIncluded } = benchmark;
	return combine({
		refusal,
		...(made && { made }),
		inputs: {
			sector: rising(sector),
			total: total(own),
			benchmark_sector: ownIncluded ? falling(rest.sector) : divisor(rest.sector),
			benchmark_total: total(rest.total)
		},
		formula: (at) =>
			ownIncluded
				? formula(
						1 / (1 + at.benchmark_sector / at.sector),
						at.total / (at.total + at.benchmark_total)
					)
				: formula(at.sector / at.benchmark_sector, at.total / at.benchmark_total)
	});
}
