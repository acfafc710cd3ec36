import type { Language } from '$lib/catalogue/types';
import { m } from '$lib/messages/compiled/messages.js';
import type { Explanation } from '$lib/answers/explanation';
import { sayReason } from '../reason-words';

/** Why a change is not explained, in a sentence; null where it is. */
export function sayUnexplained(
	{ window, refusal }: Pick<Explanation, 'window' | 'refusal'>,
	language: Language
): string | null {
	const { from, to, broken } = window;
	if (from === to) return m.growth_same_year();
	if (broken !== null) return m.shift_refused({ from, to, reason: sayReason(broken, language) });
	return refusal && REFUSALS[refusal]({ from, to });
}

const REFUSALS = {
	none_chosen: m.benchmark_empty,
	own_ground: m.shift_own_ground,
	no_member: m.shift_no_member
} as const satisfies Record<NonNullable<Explanation['refusal']>, unknown>;
