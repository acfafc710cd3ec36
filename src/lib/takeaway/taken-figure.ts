import type { Provenance } from '$lib/catalogue/tables/provenance.server';
import type { Language } from '$lib/catalogue/types';
import type { FigureRow } from '$lib/words/names/figure-row';

/** Kinds of figure that pages are made of; also their names in files and addresses. */
export const FIGURE_NAMES = [
	'ranking',
	'map',
	'sectors',
	'specialisation',
	'course',
	'change',
	'shift-share',
	'heatmap',
	'multiples',
	'portfolio'
] as const;
export type FigureName = (typeof FIGURE_NAMES)[number];

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
