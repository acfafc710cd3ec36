import { growth } from './growth';
import type { Cell, Measure } from '../status/measure';
import { sumParts } from '../status/sum-parts';

/** Growth of one published cell from the year before, a share; hidden or missing as `growth` says. */
export function stepOf(before: Cell, after: Cell): Measure {
	return growth({
		start: sumParts([before]),
		end: sumParts([after]),
		window: { broken: null }
	});
}
