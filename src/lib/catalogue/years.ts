import { SERIES } from './series';

const [first, ...later] = SERIES;

/** Years of all series, ascending: those that filters list and charts show. */
export const YEARS: readonly [number, ...number[]] = [
	...first.years,
	...later.flatMap(({ years }) => years)
];

/** First year of a change by default: the first with persons employed for all French regions. */
export const DEFAULT_FROM = 2010;

/** The only year in which every host has persons employed in every named sector, but for one part. */
export const DEFAULT_YEAR = 2014;
