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
export function sayLaterRegion(later: LaterRegion, language: Language): string {
	const { kind, year, reason } = later;
	const codes = new Intl.ListFormat(language, { type: 'conjunction' }).format(later.codes);
	switch (kind) {
		case 'recoded':
			return m.later_recode({ year, codes });
		case 'sum':
			return m.later_sum({ year, codes });
		case 'shifted':
			return m.later_shifted({ year, codes });
		case 'newer':
			return later.codes.length > 1 ? m.later_newer_sum({ year, codes }) : m.later_newer({ year });
		case 'apart':
			return m.later_apart({ year, reason: APART[reason ?? 'not_in_version']() });
	}
}
