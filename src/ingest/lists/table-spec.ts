import { INDICATORS } from '../../lib/catalogue/types';
import { INDICATOR_LIST } from './indicators';

/** A table of Eurostat's that is published as observations, and how its codes are read. */
export interface TableSpec {
	/** Eurostat's code. */
	readonly code: string;
	/** Name of the dimension of indicators. */
	readonly indicatorColumn: 'indic_sb' | 'indic_sbs';
	/** Eurostat's indicator by our word. */
	readonly indicators: ReadonlyMap<string, string>;
	/** Indicators that are there and not published by us. */
	readonly ignored: readonly string[];
	/** Regions: those of the code list, of later versions of NUTS too, or any code of the form of NUTS 0 to 2. */
	readonly regions: 'listed' | 'later' | 'well-formed';
	/** An activity that is not in the code list is refused, or left out. */
	readonly otherActivities: 'refused' | 'left out';
}

const [persons, units, wages] = INDICATORS;

/** 2008 to 2020. */
export const MAIN_TABLE: TableSpec = {
	code: 'sbs_r_nuts06_r2',
	indicatorColumn: 'indic_sb',
	indicators: new Map(INDICATOR_LIST.map(({ code, slug }) => [code, slug])),
	ignored: [],
	regions: 'listed',
	otherActivities: 'refused'
};

/**
 * From 2021, under another regulation and other units: a series apart. Its labour cost
 * (LC_EMP_LOC_TEUR) has no counterpart before and is not published.
 */
export const LATER_TABLE: TableSpec = {
	code: 'sbs_r_nuts2021',
	indicatorColumn: 'indic_sbs',
	indicators: new Map([
		['EMP_LOC_NR', persons],
		['LOC_NR', units],
		['WAGE_LOC_MEUR', wages]
	]),
	ignored: ['LC_EMP_LOC_TEUR'],
	regions: 'later',
	// Mostly sums of several under names of their own: B-S_X_K.
	otherActivities: 'left out'
};
