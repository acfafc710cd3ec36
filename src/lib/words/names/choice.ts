import type { Language } from '$lib/catalogue/types';
import type { Filters } from '$lib/filters/filters';
import type { ShownMeasure } from './shown-measure';

/** What the figures of one choice share. */
export interface Choice {
	readonly filters: Filters;
	readonly shown: ShownMeasure;
	readonly language: Language;
	/** Code of the region in focus; '' for none. */
	readonly focus: string;
}
