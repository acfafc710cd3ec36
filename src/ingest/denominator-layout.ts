import { DENOMINATOR_SOURCES, type DenominatorSource } from './denominator-list';
import { errorAt, quoted } from './ingest-error';
import { parseYears } from './parse-header';

/** How a file of one of the denominators is laid out, told from its header. */
export interface DenominatorLayout {
	readonly source: DenominatorSource;
	/** Names of the key's parts, `geo` and perhaps `freq` among them. */
	readonly dimensions: readonly string[];
	/** Years of a TSV in the file's order; null in the CSV, where the year is a column. */
	readonly years: readonly number[] | null;
}

/** Columns of the CSV in which the population is handed on. */
const CSV_COLUMNS = ['geo', 'year', 'population'];

/**
 * Reads the header of Eurostat's TSV in either layout, or of the CSV of the population. The
 * dimensions are found by name and say which table it is; throws when it is none of them.
 */
export function denominatorLayout(header: string, file: string): DenominatorLayout {
	const text = header.replace(/^\uFEFF/, '');
	if (!text.includes('\t')) return csvLayout(text.split(','), file);
	const [key = '', ...columns] = text.split('\t').map((cell) => cell.trim());
	const [names = '', time = ''] = key.split('\\');
	const dimensions = names.split(',').map((name) => name.trim());
	const source = DENOMINATOR_SOURCES.find(({ keeps }) => {
		const expected = Object.keys(keeps);
		const others = dimensions.filter((name) => name !== 'freq' && name !== 'geo');
		return expected.length > 0 && [...expected].sort().join() === [...others].sort().join();
	});
	const isKnown = ['time', 'TIME_PERIOD'].includes(time) && dimensions.includes('geo');
	if (source === undefined || !isKnown) throw unknownTable(key, file);
	return { source, dimensions, years: parseYears(columns, file) };
}

function csvLayout(columns: readonly string[], file: string): DenominatorLayout {
	const [population] = DENOMINATOR_SOURCES;
	const isPopulation = CSV_COLUMNS.every((name) => columns.includes(name));
	if (!isPopulation || population === undefined) throw unknownTable(columns.join(), file);
	return { source: population, dimensions: columns, years: null };
}

function unknownTable(header: string, file: string) {
	const tables = DENOMINATOR_SOURCES.map(({ table }) => table).join(', ');
	return errorAt(
		{ file, line: 1, column: 1 },
		`unknown table: its header is ${quoted(header)}`,
		`known are ${tables}`
	);
}
