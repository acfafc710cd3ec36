import type { Provenance } from '$lib/catalogue/tables/provenance.server';
import type { Language, Region } from '$lib/catalogue/types';
import type { Cells } from '$lib/cells/cells.svelte';
import type { Filters } from '$lib/filters/filters';

/** What a figure is given that is drawn from a page's cells. */
export interface FigureProps {
	readonly cells: Cells;
	readonly filters: Filters;
	readonly language: Language;
	readonly provenance: Provenance;
}

/** A figure of several regions. */
export interface RegionsFigureProps extends FigureProps {
	/** Those to draw, in this order, the one in focus among them if there is one. */
	readonly regions: readonly Region[];
	/** Code of the region in focus; '' for none. */
	readonly focus: string;
}

/** A figure of one region. */
export interface RegionFigureProps extends FigureProps {
	readonly region: Region;
}
