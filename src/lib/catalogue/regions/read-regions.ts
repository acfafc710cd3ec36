import { readNames, readTable } from '../tables/csv-table';
import { LEVELS, type Level, type Region } from '../types';

/** Entries of regions.csv, in the file's order; throws on an unknown level or a missing column. */
export function readRegions(text: string): readonly Region[] {
	return readTable('regions.csv', text, (read) => ({
		code: read('code'),
		slug: read('slug') || null,
		level: toLevel(read('level')),
		country: read('country'),
		names: readNames(read, 'name'),
		nameLocal: read('name_local'),
		nuts2016: read('nuts_2016') || null,
		extraRegio: read('extra_regio') === 'true'
	}));
}

function toLevel(text: string): Level {
	const level = LEVELS.find((candidate) => candidate === text);
	if (level === undefined) throw new Error(`unknown level: ${text} in regions.csv`);
	return level;
}
