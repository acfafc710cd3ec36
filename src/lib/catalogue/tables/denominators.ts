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

/** Figures of one region, one a year of the table they belong to; flags by position, few have any. */
export interface DenominatorSeries {
	readonly values: readonly (number | null)[];
	readonly flags?: Readonly<Record<number, string>>;
	/** The published codes that were added, where they are not the region's own. */
	readonly parts?: readonly string[];
}

/** One figure of one region and year. */
export interface DenominatorKey {
	readonly denominator: Denominator;
	readonly region: string;
	readonly year: number;
}

/** A published figure, the codes that it is the sum of, and its flags. */
export interface DenominatorCell {
	readonly value: number | null;
	readonly flags: string;
	readonly parts: readonly string[];
}

/**
 * Denominators of some regions in little room, for travelling inside a page. A region without a
 * series has no figure for its own boundaries; `regions` says which were looked for at all.
 */
export interface DenominatorTable {
	readonly years: readonly number[];
	readonly regions: readonly string[];
	readonly series: Readonly<Record<Denominator, Readonly<Record<string, DenominatorSeries>>>>;
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

/**
 * One published denominator from some tables. Null: there is none for the region's own boundaries.
 * Undefined: no table looked for the region. A year outside the table is a cell without value.
 */
export function findDenominator(
	tables: readonly DenominatorTable[],
	key: DenominatorKey
): DenominatorCell | null | undefined {
	const table = tables.find(({ regions }) => regions.includes(key.region));
	if (table === undefined) return undefined;
	const series = table.series[key.denominator][key.region];
	if (series === undefined) return null;
	const at = table.years.indexOf(key.year);
	return {
		value: series.values[at] ?? null,
		flags: series.flags?.[at] ?? '',
		parts: series.parts ?? [key.region]
	};
}
