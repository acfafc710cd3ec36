import { basename } from 'node:path';
import { parseCsvLine } from '../../lib/catalogue/parse-csv';
import { DENOMINATOR_SOURCES, type DenominatorSource } from '../lists/denominator-list';
import { errorAt, quoted } from '../files/ingest-error';
import { parseYears } from './parse-header';

/** How a file of one of the denominators is laid out, told from its header. */
export interface DenominatorLayout {
	readonly source: DenominatorSource;
	/** Columns of the key, each with the one code that is kept. */
	readonly keeps: Readonly<Record<string, string>>;
	/** Names of the key's parts, `geo` and perhaps `freq` among them. */
	readonly dimensions: readonly string[];
	/** Years of a TSV in the file's order; null in the CSV, where the year is a column. */
	readonly years: readonly number[] | null;
}

/** Columns of the CSV in which the population is handed on. */
const CSV_COLUMNS = ['geo', 'year', 'population'];

/**
 * Reads the header of Eurostat's TSV in either layout, or of the CSV of the population. The file's
 * name says which table it is, or else its dimensions do; throws when it is none of them.
 */
export function denominatorLayout(header: string, file: string): DenominatorLayout {
	const text = header.replace(/^\uFEFF/, '');
	if (!text.includes('\t')) return csvLayout(parseCsvLine(text), file);
	const [key = '', ...columns] = text.split('\t').map((cell) => cell.trim());
	const [names = '', time = ''] = key.split('\\');
	const dimensions = names.split(',').map((name) => name.trim());
	const others = dimensions.filter((name) => name !== 'freq' && name !== 'geo');
	const source = sourceNamed(file) ?? sourceWith(others);
	const isKnown = ['time', 'TIME_PERIOD'].includes(time) && dimensions.includes('geo');
	if (source === undefined || !isKnown) throw unknownTable(key, file);
	const keeps = keptOf(source, others);
	if (keeps === null) throw unknownTable(key, file);
	return { source, keeps, dimensions, years: parseYears(columns, file) };
}

function sourceNamed(file: string): DenominatorSource | undefined {
	return DENOMINATOR_SOURCES.find(({ table }) => basename(file).startsWith(table));
}

function sourceWith(dimensions: readonly string[]): DenominatorSource | undefined {
	if (dimensions.length === 0) return undefined;
	return DENOMINATOR_SOURCES.find(
		({ keeps }) => Object.keys(keeps).sort().join() === [...dimensions].sort().join()
	);
}

/** The codes that are kept of a key's dimensions; null where one is not known or one is missing. */
function keptOf(
	{ keeps, mayKeep = {} }: DenominatorSource,
	dimensions: readonly string[]
): Readonly<Record<string, string>> | null {
	const known: Readonly<Record<string, string>> = { ...mayKeep, ...keeps };
	if (Object.keys(keeps).some((name) => !dimensions.includes(name))) return null;
	const kept = dimensions.map(
		(name) => [name, Object.hasOwn(known, name) ? (known[name] ?? '') : ''] as const
	);
	return kept.some(([, code]) => code === '') ? null : Object.fromEntries(kept);
}

function csvLayout(columns: readonly string[], file: string): DenominatorLayout {
	const [population] = DENOMINATOR_SOURCES;
	const isPopulation = CSV_COLUMNS.every((name) => columns.includes(name));
	if (!isPopulation || population === undefined) throw unknownTable(columns.join(), file);
	return { source: population, keeps: {}, dimensions: columns, years: null };
}

function unknownTable(header: string, file: string) {
	const tables = DENOMINATOR_SOURCES.map(({ table }) => table).join(', ');
	return errorAt(
		{ file, line: 1, column: 1 },
		`unknown table: its header is ${quoted(header)}`,
		`known are ${tables}`
	);
}
