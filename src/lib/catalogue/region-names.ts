import { readTable } from './csv-table';
import text from './region-names.csv?raw';

/** What some regions are called beside the names that Eurostat gives them. */
interface RegionNames {
	/** One place: its code, and those of its other level or of another NUTS version. */
	readonly codes: readonly string[];
	/** Names to be found by: exonyms, everyday and former names, chief towns, the later region that it is part of. */
	readonly others: readonly string[];
}

/** Names written by hand, in region-names.csv, the one place for them; each code stands once. */
export const REGION_NAMES: readonly RegionNames[] = readTable('region-names.csv', text, (read) => ({
	codes: read('regions').split(' '),
	others: read('names').split('|')
}));
