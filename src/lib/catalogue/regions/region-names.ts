import { readTable } from '../tables/csv-table';
import text from './region-names.csv?raw';

/** What some regions are called beside the names that Eurostat gives them. */
interface RegionNames {
	/** One place: its code, and those of its other level or of another NUTS version. */
	readonly codes: readonly string[];
	/** What a French page prints; null where it prints the name of regions.csv. */
	readonly french: string | null;
	/** Names to be found by: exonyms, everyday and former names, chief towns, the later region that it is part of. */
	readonly others: readonly string[];
}

/** Names written by hand, in region-names.csv, the one place for them; each code stands once. */
export const REGION_NAMES: readonly RegionNames[] = readTable('region-names.csv', text, (read) => ({
	codes: read('regions').split(' '),
	french: read('name_fr') || null,
	others: read('names').split('|').filter(Boolean)
}));

/** The name that a French page prints, by code, where regions.csv does not have it. */
export const FRENCH_NAMES: ReadonlyMap<string, string> = new Map(
	REGION_NAMES.flatMap(({ codes, french }) =>
		french === null ? [] : codes.map((code) => [code, french] as const)
	)
);
