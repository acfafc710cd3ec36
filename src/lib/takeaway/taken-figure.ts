import type { FigureName } from '$lib/catalogue/figures';
import type { Provenance } from '$lib/catalogue/tables/provenance.server';
import type { Language } from '$lib/catalogue/types';
import type { FigureRow } from '$lib/words/names/figure-row';

/** A figure as it leaves its page: everything that a file, a quotation or another site must say of it. */
export interface TakenFigure {
	readonly name: FigureName;
	readonly title: string;
	readonly unit: string;
	/** The answer in a sentence; '' where the figure has none. */
	readonly sentence: string;
	/** Exactly the numbers that are shown. */
	readonly rows: readonly FigureRow[];
	readonly language: Language;
	readonly provenance: Provenance;
}
