import text from '../../../../datasets/denominators.csv?raw';
import { indexBy, readNames, readTable } from './csv-table';
import { DENOMINATORS, type Denominator, type Names } from '../types';

/** A table that figures are set against, and where it comes from. */
export interface DenominatorEntry {
	readonly name: Denominator;
	/** Eurostat's code of the table. */
	readonly table: string;
	/** Day of the file, or the years that it covers where it says no day. */
	readonly vintage: string;
	readonly names: Names;
	readonly unit: Names;
	/** Decimals that are published. */
	readonly decimals: number;
	/** SHA-256 of the file that was read, 64 hexadecimal digits. */
	readonly sha256: string;
}

function toDenominator(text: string): Denominator {
	const name = DENOMINATORS.find((candidate) => candidate === text);
	if (name === undefined) throw new Error(`unknown denominator: ${text} in denominators.csv`);
	return name;
}

const ALL: readonly DenominatorEntry[] = readTable('denominators.csv', text, (read) => ({
	name: toDenominator(read('name')),
	table: read('table'),
	vintage: read('vintage'),
	names: readNames(read, 'name'),
	unit: readNames(read, 'unit'),
	decimals: Number(read('decimals')),
	sha256: read('sha256')
}));

export const denominatorByName = indexBy('denominator', ALL, (entry) => entry.name);
