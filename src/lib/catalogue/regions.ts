import text from '../../../datasets/regions.csv?raw';
import { indexBy, readNames, readTable } from './csv-table';
import { LEVELS, type Level, type Region } from './types';

function toLevel(text: string): Level {
	const level = LEVELS.find((candidate) => candidate === text);
	if (level === undefined) throw new Error(`unknown level: ${text} in regions.csv`);
	return level;
}

/** All 467 codes of the main table, extra-regio codes among them, ordered by code. */
export const REGIONS: readonly Region[] = readTable('regions.csv', text, (read) => ({
	code: read('code'),
	slug: read('slug') || null,
	level: toLevel(read('level')),
	country: read('country'),
	names: readNames(read, 'name'),
	nameLocal: read('name_local'),
	nuts2016: read('nuts_2016') || null,
	extraRegio: read('extra_regio') === 'true'
}));

/** Regions that are places: the ones to compare and to map. */
export const PLACES: readonly Region[] = REGIONS.filter((region) => !region.extraRegio);
export const regionByCode = indexBy('region', REGIONS, (region) => region.code);
export const placeByCode = indexBy('region', PLACES, (region) => region.code);

/** The 29 countries of the table, by code. */
export const COUNTRIES: readonly Region[] = PLACES.filter((region) => region.level === 'nuts0');
