import type { LaterRegion } from '$lib/catalogue/regions/later-region';
import type { ApartReason } from '$lib/catalogue/regions/region-versions';
import type { Language } from '../catalogue/types';
import { m } from './compiled/messages.js';

const APART: Record<ApartReason, () => string> = {
	older_code: m.apart_older_code,
	no_place: m.apart_no_place,
	merged: m.apart_merged,
	boundary_shift: m.apart_boundary_shift,
	not_in_version: m.apart_not_in_version
};

/** What a later table has of a region in place of its own code, as a sentence. */
export function sayLaterRegion({ year, codes, reason }: LaterRegion, language: Language): string {
	if (reason !== null) return m.later_apart({ year, reason: APART[reason]() });
	const listed = new Intl.ListFormat(language, { type: 'conjunction' }).format(codes);
	return codes.length > 1
		? m.later_sum({ year, codes: listed })
		: m.later_recode({ year, codes: listed });
}
