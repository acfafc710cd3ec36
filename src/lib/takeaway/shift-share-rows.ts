import { NAMED_SECTORS } from '$lib/catalogue/sectors';
import type { Region, Sector } from '$lib/catalogue/types';
import type { Filters } from '$lib/filters/filters';
import type { Components } from '$lib/measures/change/shift-share';
import { m } from '$lib/messages/compiled/messages.js';
import type { ShownMeasure } from '$lib/words/names/shown-measure';
import type { FigureRow } from '$lib/words/names/figure-row';
import { COMPONENT_WORDS } from '$lib/words/card-words';

const ORDER = ['national', 'mix', 'regional', 'change'] as const;

/** The four named sectors as one, for the rows of their sum. */
export const FOUR_SECTORS: Sector = {
	slug: 'four-sectors',
	kind: 'sector',
	names: { en: m.shift_all({}, { locale: 'en' }), fr: m.shift_all({}, { locale: 'fr' }) },
	activities: NAMED_SECTORS.flatMap(({ activities }) => activities)
};

/**
 * A shift-share as rows, one a part: their measure is `shift_national`, `shift_mix`, `shift_regional` or
 * `shift_change`, their years those of the window explained, their unit that of the figures, signed.
 */
export function shiftShareRows(
	sections: readonly { readonly sector: Sector; readonly parts: Components }[],
	about: {
		readonly region: Region;
		readonly filters: Filters;
		readonly shown: Omit<ShownMeasure, 'name'>;
	}
): readonly FigureRow[] {
	const { region, shown } = about;
	const filters = { ...about.filters, measure: 'growth' as const };
	return sections.flatMap(({ sector, parts }) =>
		ORDER.map((part) => ({
			region,
			sector,
			filters,
			rank: null,
			measure: parts[part],
			shown: { ...shown, name: COMPONENT_WORDS[part](), slug: `shift_${part}` }
		}))
	);
}
