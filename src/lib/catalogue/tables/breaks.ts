import text from '../../../../datasets/breaks.csv?raw';
import { readNames, readTable } from './csv-table';
import type { Names } from '../types';

/** A break in series that carries no flag, as `measures/window` asks for it, with its evidence. */
export interface CuratedBreak {
	readonly id: string;
	/** Code of a region or country; what lies in it is meant too. */
	readonly region: string;
	readonly activities: 'all' | readonly string[];
	readonly indicators: 'all' | readonly string[];
	/** First year of the new state: the break lies between the year before and this one. */
	readonly year: number;
	/** Whole sentences: what the published cells show. */
	readonly evidence: Names;
}

/** The project's own list of unflagged breaks, kept by hand in datasets/breaks.csv. */
export const CURATED_BREAKS: readonly CuratedBreak[] = readTable('breaks.csv', text, (read) => ({
	id: read('id'),
	region: read('region'),
	activities: toList(read('activities')),
	indicators: toList(read('indicators')),
	year: Number(read('year')),
	evidence: readNames(read, 'evidence')
}));

function toList(cell: string): 'all' | readonly string[] {
	return cell === 'all' ? 'all' : cell.split(' ');
}
