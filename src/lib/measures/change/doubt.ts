import { growth } from './growth';
import type { Cell, Measure } from '../status/measure';
import { sumParts } from '../status/sum-parts';

/** A doubtful change of persons employed from one year to the next, with the changes that it stands beside. */
export interface Doubt {
	readonly region: string;
	readonly activity: string;
	/** The later of the two years. */
	readonly year: number;
	readonly reasons: readonly string[];
	/** Eurostat's own growth rate as a share, where it is a reason; else null. Told, never an operand. */
	readonly publishedGrowth: number | null;
	/** Growth of each in the same step, a share. */
	readonly persons: Measure;
	readonly units: Measure;
	readonly wages: Measure;
}

/** Growth of one published cell from the year before, a share; hidden or missing as `growth` says. */
export function stepOf(before: Cell, after: Cell, year: number): Measure {
	return growth({
		start: sumParts([before]),
		end: sumParts([after]),
		window: { from: year - 1, to: year, broken: null }
	});
}
