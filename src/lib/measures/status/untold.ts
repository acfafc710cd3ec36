import type { Measure } from './measure';

/**
 * A sum of cells of an extraction without flags. Nobody can say whether an empty part is a secret, too
 * unreliable or not published: its reason is that the extraction does not say why. Value and status stay:
 * at_least where some parts are shown, not_available where none is, never confidential.
 */
export function untold(sum: Measure): Measure {
	const { reason, partsMissing: hidden, parts: of } = sum;
	const isEmpty = reason?.kind === 'part_hidden' || reason?.kind === 'not_published';
	return isEmpty && of > 0 ? { ...sum, reason: { kind: 'untold', hidden, of, input: null } } : sum;
}
