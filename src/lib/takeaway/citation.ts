import type { Provenance } from '$lib/catalogue/tables/provenance.server';
import type { Language } from '$lib/catalogue/types';
import { toBibtex } from '$lib/download/to-bibtex';
import { m } from '$lib/messages/compiled/messages.js';
import { formatFor } from '$lib/messages/format';
import { sayVintage } from '$lib/messages/say';
import type { FigureName } from '$lib/catalogue/figures';

/** A figure as it is quoted. */
export interface Citation {
	readonly text: string;
	readonly bibtex: string;
}

/**
 * A figure's quotation with its vintage, its address and the reader's own day (`accessed`, ISO): two readers of
 * different days quote differently, so it is never made before someone asks.
 */
export function citationOf(about: {
	readonly name: FigureName;
	readonly title: string;
	readonly language: Language;
	readonly provenance: Provenance;
	readonly address: string;
	readonly accessed: string;
}): Citation {
	const { name, title, language, address, accessed } = about;
	const { table, vintage } = about.provenance;
	const format = formatFor(language);
	const latest = vintage.split(', ').sort().at(-1) ?? vintage;
	const words = { title, table, vintage: sayVintage(vintage, language), address };
	return {
		text: m.cite_text({ ...words, accessed: format.day(accessed) }),
		bibtex: toBibtex({
			key: `filieres-${name}-${latest}`,
			title,
			address,
			accessed,
			author: m.cite_author(),
			note: m.cite_note(words),
			year: Number(latest.slice(0, 4)),
			language: language === 'fr' ? 'french' : 'english'
		})
	};
}
