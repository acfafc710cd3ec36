import text from '../../../../datasets/regions.csv?raw';
import { indexBy } from '../tables/csv-table';
import { readRegions } from './read-regions';
import { FRENCH_NAMES } from './region-names';
import type { Region } from '../types';

/** Put in by the build: regions that exist only from the later table on (newer-regions.server.ts). */
declare const __NEWER_REGIONS__: readonly Region[];

/** Regions that exist only from the later table on, ordered by code; none without such a table. */
export const NEWER_REGIONS = __NEWER_REGIONS__;

/**
 * All 467 codes of the main table, extra-regio codes among them, and the newer regions, ordered by code; with the names
 * that pages print, which in French are not always Eurostat's (region-names.csv).
 */
export const REGIONS: readonly Region[] = [...readRegions(text), ...NEWER_REGIONS]
	.sort((a, b) => (a.code < b.code ? -1 : 1))
	.map((region) => ({
		...region,
		names: { ...region.names, fr: FRENCH_NAMES.get(region.code) ?? region.names.fr }
	}));

/** Regions that are places: the ones to compare and to map. */
export const PLACES: readonly Region[] = REGIONS.filter((region) => !region.extraRegio);
/** Finds a code's region, places or not; throws `unknown region: CODE`. */
export const regionByCode = indexBy('region', REGIONS, (region) => region.code);
/** Finds the place of a code; throws `unknown region: CODE`, for an extra-regio one too. */
export const placeByCode = indexBy('region', PLACES, (region) => region.code);

/** The 29 countries of the table, by code. */
export const COUNTRIES: readonly Region[] = PLACES.filter((region) => region.level === 'nuts0');

/** Countries that the nomenclature codes otherwise than ISO 3166 does. */
const ISO_COUNTRIES: Readonly<Record<string, string>> = { GR: 'EL', GB: 'UK' };
const placeByLaterCode = new Map(PLACES.map((region) => [region.nuts2016, region]));

/** A region's code of today, and behind it the one that it had: FRK (FR7). */
export function codesOf({ code, nuts2016 }: Region): string {
	return nuts2016 === null || nuts2016 === code ? code : `${nuts2016} (${code})`;
}

/**
 * The place that a code stands for, whatever its case: the table's own code, or else that of NUTS 2016 and later for
 * the region that the table publishes under an older one (FRK2 is FR71, FRM is FR83). `null` for any other text.
 */
export function placeOfCode(text: string): Region | null {
	const typed = text.trim().toUpperCase();
	const code = `${ISO_COUNTRIES[typed.slice(0, 2)] ?? typed.slice(0, 2)}${typed.slice(2)}`;
	if (placeByCode.has(code)) return placeByCode.get(code);
	return placeByLaterCode.get(code) ?? placeByLaterCode.get(`${code}0`) ?? null;
}
