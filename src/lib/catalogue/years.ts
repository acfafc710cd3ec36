/** Years of the main table, ascending, both ends inclusive. */
export const YEARS = [2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015] as const;

/** First year of a change by default: the first with persons employed for all French regions. */
export const DEFAULT_FROM = 2010;

/** The only year in which every host has persons employed in every named sector, but for one part. */
export const DEFAULT_YEAR = 2014;
