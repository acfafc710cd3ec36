import type { ObservationKey } from '$lib/query/observation-cube';
import { refuse, type Cell, type Measure } from './measure';
import { sumParts } from './sum-parts';

/**
 * What a region's figure is set against: inhabitants, gross domestic product, all employed persons.
 * `cell` is the published one for the region's own boundaries; null where no table has one, which
 * makes it not_available for want of the same boundaries, never an estimate from other ones.
 * Unit: that of the table. `key` names the figure for who wants to see it.
 */
export function denominatorMeasure(cell: Cell | null, key?: ObservationKey): Measure {
	const made = key && { beside: key };
	if (cell !== null) return sumParts([cell], made);
	const reason = { kind: 'no_same_boundaries', input: null } as const;
	return refuse('not_available', reason, {
		...{ flags: '', partsMissing: 1, parts: 1 },
		...(made && { made })
	});
}
