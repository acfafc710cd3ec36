/** Years of the main table, ascending, both ends inclusive. */
export const YEARS = [2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015] as const;

/** The only year in which every host has persons employed in every named sector, but for one part. */
export const DEFAULT_YEAR = 2014;
