import type { Region, Sector } from '$lib/catalogue/types';
import type { Filters } from '$lib/filters/filters';
import type { Measure } from '$lib/measures/status/measure';
import type { RankInterval } from '$lib/measures/status/rank-interval';
import type { ShownMeasure } from './shown-measure';

/** One number of a figure, with all that a table and a file must say of it. */
export interface FigureRow {
	readonly region: Region;
	readonly sector: Sector;
	readonly filters: Filters;
	readonly shown: ShownMeasure;
	readonly measure: Measure;
	readonly rank: RankInterval | null;
}
