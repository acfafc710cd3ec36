import type { Benchmark } from '../area/benchmark';
import { combine, divisor, falling, rising, total } from '../status/combine';
import type { Measure } from '../status/measure';

/**
 * Share of a sector in the region's own total, x / X. Dimensionless, 0 to 1.
 * A hidden part of the sector leaves a lower bound; a hidden total leaves nothing; a zero total is undefined.
 * Source: definition; methods, "Bounds and breaks".
 */
export function share(of: { readonly sector: Measure; readonly total: Measure }): Measure {
	return combine({
		made: 'share',
		inputs: { sector: rising(of.sector), total: total(of.total) },
		formula: (at) => at.sector / at.total
	});
}

/**
 * A region's sector over the benchmark's, x / Y: a share, 0 to 1, where the region is in the benchmark or in
 * its area; else a ratio without upper limit. x hidden: at_least; Y hidden: at_most; both: confidential, but
 * at_least where Y's only hidden part is x, as Y is then x + the rest.
 * Source: definition; methods, "Bounds and breaks".
 */
export function shareOfBenchmark(of: {
	readonly sector: Measure;
	readonly benchmark: Benchmark<'sector'>;
}): Measure {
	const { sector, benchmark } = of;
	const { rest, refusal, ownIncluded } = benchmark;
	if (!ownIncluded)
		return combine({
			made: 'share_of_benchmark',
			inputs: { sector: rising(sector), benchmark_sector: divisor(rest.sector) },
			formula: (at) => at.sector / at.benchmark_sector,
			refusal
		});
	return combine({
		made: 'share_of_benchmark_within',
		inputs: { sector: rising(sector), benchmark_sector: falling(rest.sector) },
		formula: (at) => 1 / (1 + at.benchmark_sector / at.sector),
		refusal
	});
}
