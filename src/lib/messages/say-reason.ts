import type { Language } from '../catalogue/types';
import type { HiddenReason, InputName, Reason } from '$lib/measures/status/reason';
import { m } from './compiled/messages.js';
import { formatFor } from './format';

/** What the words of a reason need beside it. */
export interface ReasonContext {
	readonly language: Language;
	/** Evidence of a curated break, by its id. */
	readonly evidenceOf: (id: string) => string;
	/** Name of a region, by its code. */
	readonly nameOf: (code: string) => string;
}

/** A reason in words that go on after a colon, without a full stop. */
export function sayReason(reason: Reason, context: ReasonContext): string {
	switch (reason.kind) {
		case 'flagged_break':
		case 'definition_changed':
		case 'ratio_break':
		case 'series_changed':
		case 'curated_break':
		case 'doubtful_change':
			return sayBreak(reason, context);
		case 'not_held':
			return m.reason_not_held({ year: reason.year });
		case 'untold':
			return sayUntold(reason);
		case 'part_hidden':
		case 'input_hidden':
		case 'both_hidden':
		case 'total_hidden':
		case 'member_hidden':
		case 'member_not_published':
		case 'single_hidden_division':
		case 'too_much_hidden':
			return sayHidden(reason, context);
		case 'window_too_short':
			return m.reason_window_too_short(reason);
		case 'small_base':
			return m.reason_small_base({
				least: formatFor(context.language).number(reason.leastMillionEuro, 0)
			});
		case 'no_same_boundaries':
			return m.reason_no_same_boundaries({ input: m.input_name({ name: reason.input ?? '' }) });
		case 'counted_in':
			return m.reason_counted_in({ region: context.nameOf(reason.region) });
		case 'partly_in':
			return m.reason_partly_in({ region: context.nameOf(reason.region) });
		default:
			return PLAIN[reason.kind]();
	}
}

type BreakKind =
	| 'flagged_break'
	| 'definition_changed'
	| 'ratio_break'
	| 'series_changed'
	| 'curated_break'
	| 'doubtful_change';

function sayBreak(
	reason: Extract<Reason, { kind: BreakKind }>,
	{ evidenceOf }: ReasonContext
): string {
	switch (reason.kind) {
		case 'flagged_break':
			return m.reason_flagged_break({ ...reason, code: reason.region });
		case 'definition_changed':
			return m.reason_definition_changed({ ...reason, code: reason.region });
		case 'ratio_break':
			return m.reason_ratio_break({ ...reason, code: reason.region });
		case 'series_changed':
			return m.reason_series_changed(reason);
		case 'curated_break':
			return m.reason_curated_break({ year: reason.year, evidence: evidenceOf(reason.id) });
		case 'doubtful_change':
			return m.reason_doubtful_change({ ...reason, code: reason.region });
	}
}

/** Empty in an extraction: all of a figure, an input of another by its name, or some parts of a sum. */
function sayUntold({ hidden, of, input }: Extract<Reason, { kind: 'untold' }>): string {
	if (hidden < of) return m.reason_part_untold({ hidden, of });
	return input === null
		? m.reason_untold()
		: m.reason_input_untold({ input: m.input_name({ name: input }) });
}

/** What hides it, in Eurostat's words, in those of an extraction, which does not say why, or in both. */
function sayHidden(reason: HiddenReason, { language }: ReasonContext): string {
	const { untold = 'none' } = reason;
	switch (reason.kind) {
		case 'part_hidden':
			return untold === 'none' ? m.reason_part_hidden(reason) : m.reason_part_both(reason);
		case 'input_hidden':
			return m.reason_input_hidden({ untold, inputs: sayInputs(reason.inputs, language) });
		case 'both_hidden':
			return m.reason_both_hidden({ untold, inputs: sayInputs(reason.inputs, language) });
		case 'total_hidden':
			return m.reason_total_hidden({ untold, input: m.input_name({ name: reason.input }) });
		case 'too_much_hidden':
			return reason.confidential && untold === 'none'
				? m.reason_too_much_secret()
				: m.reason_too_much_hidden({ untold });
		case 'member_hidden':
			return m.reason_member_hidden({ untold });
		case 'member_not_published':
			return m.reason_member_not_published({ untold });
		case 'single_hidden_division':
			return m.reason_single_hidden_division({ untold });
	}
}

function sayInputs(inputs: readonly InputName[], language: Language): string {
	const names = inputs.map((name) => m.input_name({ name }));
	return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

type PlainKind = Exclude<
	Reason['kind'],
	| BreakKind
	| HiddenReason['kind']
	| 'not_held'
	| 'untold'
	| 'window_too_short'
	| 'small_base'
	| 'no_same_boundaries'
	| 'counted_in'
	| 'partly_in'
>;

const PLAIN: Record<PlainKind, () => string> = {
	not_published: m.reason_not_published,
	too_unreliable: m.reason_too_unreliable,
	division_by_zero: m.reason_division_by_zero,
	negative_part: m.reason_negative_part,
	own_benchmark: m.reason_own_benchmark,
	own_parts: m.reason_own_parts,
	own_whole: m.reason_own_whole,
	no_member: m.reason_no_member,
	none_chosen: m.reason_none_chosen,
	holds_own: m.reason_holds_own,
	lies_in_own: m.reason_lies_in_own,
	overlaps_own: m.reason_overlaps_own,
	shown_exceed_total: m.reason_shown_exceed_total
};
