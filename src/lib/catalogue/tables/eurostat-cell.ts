import { indicatorBySlug } from '../indicators';
import { regionByCode } from '../regions/regions';
import type { Indicator } from '../types';

/** A published cell by our own names. */
export interface CellKey {
	readonly indicator: string;
	readonly region: string;
	readonly activity: string;
	readonly year: number;
}

/** Where to ask for a cell today, and under which region code. */
export interface EurostatCell {
	/** The table's code of the indicator, such as V16110. */
	readonly indicatorCode: string;
	/** The region's code in NUTS 2016 where it has one, by which Eurostat's older table is asked now; else as published. */
	readonly regionCode: string;
	/** Full address of Eurostat's Statistics API, answered in JSON-stat 2.0. */
	readonly address: string;
}

/** Codes of the successor from 2021 on, whose dimension is indic_sbs (Regulation (EU) 2019/2152). */
const LATER_INDICATORS: Partial<Record<Indicator['slug'], string>> = {
	persons_employed: 'EMP_LOC_NR',
	local_units: 'LOC_NR',
	wages: 'WAGE_LOC_MEUR'
};

/**
 * Asks Eurostat for one cell of a table as it stands today: it may be revised, recoded or withdrawn since.
 * The address names each dimension, so their order does not matter. Throws on an indicator that is none.
 * Source: Eurostat, API Statistics, "Data query"; dimensions nace_r2, indic_sb and geo of sbs_r_nuts06_r2.
 */
export function eurostatCell(table: string, cell: CellKey): EurostatCell {
	// A cell's key may name anything; what is no indicator is thrown on.
	const indicator = indicatorBySlug.get(cell.indicator as Indicator['slug']);
	const later = table === 'sbs_r_nuts06_r2' ? undefined : LATER_INDICATORS[indicator.slug];
	const indicatorCode = later ?? indicator.code;
	const regionCode = later === undefined ? todaysCode(cell.region) : cell.region;
	const query = new URLSearchParams({
		format: 'JSON',
		lang: 'EN',
		nace_r2: cell.activity,
		[later === undefined ? 'indic_sb' : 'indic_sbs']: indicatorCode,
		geo: regionCode,
		time: String(cell.year)
	});
	const address = `https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data/${table}?${query}`;
	return { indicatorCode, regionCode, address };
}

function todaysCode(region: string): string {
	const { code, nuts2016 } = regionByCode.get(region);
	return nuts2016 ?? code;
}
