import text from '../../../datasets/regions.csv?raw';
import { indexBy } from './csv-table';
import { readRegions } from './read-regions';
import type { Region } from './types';

/** All 467 codes of the main table, extra-regio codes among them, ordered by code. */
export const REGIONS: readonly Region[] = readRegions(text);

/** Regions that are places: the ones to compare and to map. */
export const PLACES: readonly Region[] = REGIONS.filter((region) => !region.extraRegio);
export const regionByCode = indexBy('region', REGIONS, (region) => region.code);
export const placeByCode = indexBy('region', PLACES, (region) => region.code);

/** The 29 countries of the table, by code. */
export const COUNTRIES: readonly Region[] = PLACES.filter((region) => region.level === 'nuts0');
