import { CURATED_BREAKS } from '$lib/catalogue/tables/breaks';
import { regionByCode } from '$lib/catalogue/regions/regions';
import type { Language } from '$lib/catalogue/types';
import type { Measure } from '$lib/measures/status/measure';
import { untoldOf } from '$lib/measures/status/untold';
import { m } from '$lib/messages/compiled/messages.js';
import { sayReason as say } from '$lib/messages/say-reason';
import type { Reason } from '$lib/measures/status/reason';

/** A reason in words, with the evidence of curated breaks and the names of regions. */
export function sayReason(reason: Reason, language: Language): string {
	return say(reason, {
		language,
		// The sentence it goes into has a full stop of its own.
		evidenceOf: (id) =>
			(CURATED_BREAKS.find((entry) => entry.id === id)?.evidence[language] ?? id).replace(
				/\.$/,
				''
			),
		nameOf: (code) => regionByCode.get(code).names[language]
	});
}

/** Why a measure is not complete, in words; '' when it is. */
export function sayWhy({ reason }: Measure, language: Language): string {
	return reason === null ? '' : sayReason(reason, language);
}

/** How many parts a bound lacks, and whether somebody says why; '' where there is no bound or nothing lacks. */
export function sayMissing(measure: Measure): string {
	const { value, partsMissing: missing, parts } = measure;
	if (value === null || missing === 0) return '';
	const { untold = 'none' } = untoldOf([measure]);
	return m.parts_missing({ missing, parts, untold });
}
