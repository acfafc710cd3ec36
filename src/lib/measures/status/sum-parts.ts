import { exactSum } from './exact-sum';
import {
	hiddenStatus,
	publishedValue,
	refuse,
	unionFlags,
	type Cell,
	type Made,
	type Measure
} from './measure';
import type { Reason } from './reason';

/**
 * Sum of published cells; what is not published is never guessed.
 * All published: complete. Some: the sum of what is shown is a lower bound (at_least), as counts and money
 * are not negative; where a shown cell is negative (one in the table is: NO06 B06 wages 2014, −8.3) a hidden
 * one may be too, so the sum bounds nothing and is treated as if none were shown.
 * None: confidential if any of them is secret (flag c), else not_available. Zero is a value.
 * A cell that was published in parts counts as those. Unit: that of the cells. No cells at all: not_available.
 * `of` names the cells for who wants to see them.
 */
export function sumParts(sum: readonly Cell[], of?: Made): Measure {
	const cells = sum.flatMap((cell) => cell.published ?? [cell]);
	const shown = cells.map(publishedValue).filter((value) => value !== null);
	const made = {
		flags: unionFlags(cells.map((cell) => cell.flags)),
		parts: cells.length,
		partsMissing: cells.length - shown.length,
		...(of && { made: of })
	};
	const hidden = made.partsMissing > 0 || cells.length === 0;
	if (!hidden)
		return { ...made, status: 'complete', value: exactSum(shown), range: null, reason: null };
	const reason = reasonOf(cells, shown);
	if (shown.length > 0 && reason.kind !== 'negative_part')
		return { ...made, status: 'at_least', value: exactSum(shown), range: null, reason };
	return refuse(hiddenStatus(made.flags), reason, made);
}

function reasonOf(cells: readonly Cell[], shown: readonly number[]): Reason {
	if (shown.some((value) => value < 0)) return { kind: 'negative_part' };
	const confidential = cells.filter((cell) => cell.flags.includes('c')).length;
	if (shown.length > 0 || confidential > 0)
		return {
			kind: 'part_hidden',
			hidden: cells.length - shown.length,
			confidential,
			of: cells.length
		};
	const unreliable = cells.some((cell) => cell.flags.includes('u'));
	return { kind: unreliable ? 'too_unreliable' : 'not_published', input: null };
}
