import { growth } from './growth';
import type { Measure } from '../status/measure';
import type { SectorChange } from './shift-share';
import type { Window } from './window';

/** A sector in the growth-share portfolio. */
export interface PortfolioPoint {
	readonly sector: string;
	/** Growth of the sector in the region, a share. */
	readonly regionalGrowth: Measure;
	/** Growth of the sector in the benchmark, a share. */
	readonly benchmarkGrowth: Measure;
	/** The region's figure at the end of the window. */
	readonly size: Measure;
}

/**
 * Growth-share portfolio: each sector by its growth in the region (x), in the benchmark (y) and its size at the
 * end of the window. Growth is a share from −1 up; size has the unit of the figures, ≥ 0.
 * Bounds, breaks and growth from zero as growth's. Source: REAT `portfolio`; methods.
 */
export function portfolio(
	sectors: readonly SectorChange[],
	window: Window
): readonly PortfolioPoint[] {
	return sectors.map(({ sector, start, end, benchmarkStart, benchmarkEnd }) => ({
		sector,
		regionalGrowth: growth({ start, end, window }),
		benchmarkGrowth: growth({ start: benchmarkStart, end: benchmarkEnd, window }),
		size: end
	}));
}
