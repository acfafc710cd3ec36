import { combineList, rising } from './combine';
import { exactSum } from './exact-sum';
import { byFormula, provenanceOf, refuse, type Measure } from './measure';
import type { InputName } from './reason';

/**
 * Sum of measures: of regions into a benchmark, of sectors into a total. Complete if all are;
 * at_least or at_most if the hidden ones are bounded on the same side; else hidden.
 * `floor` is the least value that an addend can take: 0 for counts, −∞ for changes.
 * Unit: that of the addends. One not_available addend makes the sum not_available. So does an empty list, for want of
 * a member: it says nothing of what was published.
 */
export function addMeasures(
	measures: readonly Measure[],
	{ name = 'part', floor = 0 }: { readonly name?: InputName; readonly floor?: number } = {}
): Measure {
	if (measures.length === 0)
		return refuse('not_available', { kind: 'no_member' }, provenanceOf([], byFormula('sum')));
	return combineList({
		inputs: measures.map((measure) => ({ ...rising(measure, floor), name })),
		formula: exactSum,
		made: 'sum'
	});
}
