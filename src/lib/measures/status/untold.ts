import type { Measure } from './measure';
import type { HiddenReason, Reason, Untold } from './reason';

/**
 * What was made of an extraction's cells, with its reason as an extraction gives it: nobody can say whether what is
 * empty is a secret, too unreliable or not published. Value and status stay: at_least where some parts of a sum are
 * shown, not_available where none is, never confidential. What carries flag c all the same stays the secret it is.
 */
export function untold(measure: Measure): Measure {
	const { reason, partsMissing: hidden, parts: of, flags } = measure;
	if (reason === null || of === 0) return measure;
	if (reason.kind === 'part_hidden' && reason.confidential > 0)
		return reason.confidential === hidden
			? measure
			: { ...measure, reason: { ...reason, untold: 'some' } };
	if (reason.kind === 'part_hidden' || reason.kind === 'not_published') {
		const input = 'input' in reason ? reason.input : null;
		return { ...measure, reason: { kind: 'untold', hidden, of, input } };
	}
	return isHidden(reason)
		? { ...measure, reason: { ...reason, untold: flags.includes('c') ? 'some' : 'all' } }
		: measure;
}

/** What is untold of several hidden things together. */
export function untoldAmong(hidden: readonly Untold[]): Untold {
	const told = hidden.map((each) => each.untold);
	if (told.every((each) => each === undefined)) return {};
	return { untold: told.every((each) => each === 'all') ? 'all' : 'some' };
}

/** What is untold of what hides some measures: of those that have a reason. */
export function untoldOf(measures: readonly Pick<Measure, 'reason'>[]): Untold {
	return untoldAmong(measures.flatMap(({ reason }) => (reason === null ? [] : [untoldIn(reason)])));
}

function untoldIn(reason: Reason): Untold {
	if (reason.kind === 'untold') return { untold: 'all' };
	return isHidden(reason) ? reason : {};
}

const HIDDEN: Readonly<Record<HiddenReason['kind'], true>> = {
	part_hidden: true,
	input_hidden: true,
	both_hidden: true,
	total_hidden: true,
	member_hidden: true,
	member_not_published: true,
	single_hidden_division: true,
	too_much_hidden: true
};

function isHidden(reason: Reason): reason is HiddenReason {
	return reason.kind in HIDDEN;
}
