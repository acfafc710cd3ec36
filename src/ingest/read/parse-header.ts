import { errorAt, type IngestError, quoted } from '../files/ingest-error';
import { LIMITS } from '../files/limits';

type Dimension = 'nace_r2' | 'indicator' | 'geo';

/** How the lines of a file are laid out. */
export interface Layout {
	/** Position of each dimension among the comma-separated parts of the first column. */
	readonly positions: Readonly<Record<Dimension, number>>;
	/** Position of `freq`; null in the old bulk layout, which has none. */
	readonly frequency: number | null;
	/** How many parts the first column has. */
	readonly parts: number;
	/** Years in the file's order. */
	readonly years: readonly number[];
}

/**
 * Reads the header of either TSV layout: `nace_r2,indic_sb,geo\time` with years descending, or
 * `freq,nace_r2,indic_sb,geo\TIME_PERIOD` with years ascending. Dimensions are found by name, that
 * of the indicators by the name its table gives it.
 */
export function parseHeader(line: string, file: string, indicator = 'indic_sb'): Layout {
	const [key = '', ...columns] = line.split('\t').map((cell) => cell.trim());
	const names = dimensionNames(key, file);
	const position = (dimension: string) => {
		const found = names.indexOf(dimension);
		if (found >= 0) return found;
		throw keyError(file, `missing dimension: ${dimension}`);
	};
	const positions = {
		nace_r2: position('nace_r2'),
		indicator: position(indicator),
		geo: position('geo')
	};
	refuseOthers(names, ['freq', 'nace_r2', indicator, 'geo'], file);
	const frequency = names.indexOf('freq');
	return {
		positions,
		frequency: frequency < 0 ? null : frequency,
		parts: names.length,
		years: parseYears(columns, file)
	};
}

function dimensionNames(key: string, file: string): readonly string[] {
	const [names = '', time = ''] = key.replace(/^\uFEFF/, '').split('\\');
	if (names.split(',').length > 1 && !['time', 'TIME_PERIOD'].includes(time)) {
		throw keyError(file, `missing dimension: time, found ${quoted(key)}`);
	}
	return names.split(',').map((name) => name.trim());
}

function refuseOthers(names: readonly string[], known: readonly string[], file: string): void {
	const other = names.find((name, index) => !known.includes(name) || names.indexOf(name) < index);
	if (other !== undefined) throw keyError(file, `unknown or repeated dimension: ${quoted(other)}`);
}

function keyError(file: string, what: string): IngestError {
	const cure = 'the first column is named nace_r2,indic_sb,geo\\time';
	return errorAt({ file, line: 1, column: 1 }, what, cure);
}

/** The years that a header's columns name, in their order; throws when one is none or stands twice. */
export function parseYears(columns: readonly string[], file: string): readonly number[] {
	if (columns.length === 0) {
		throw errorAt({ file, line: 1, column: 2 }, 'missing column: no year', 'download it again');
	}
	if (columns.length > LIMITS.years) {
		const what = `too many columns: ${columns.length} years`;
		throw errorAt({ file, line: 1, column: LIMITS.years + 2 }, what, 'check that it is the table');
	}
	columns.forEach((name, index) => {
		const place = { file, line: 1, column: index + 2 };
		if (!/^\d{4}$/.test(name)) {
			throw errorAt(place, `column that is no year: ${quoted(name)}`, 'name it by four digits');
		}
		if (columns.indexOf(name) < index) {
			throw errorAt(place, `duplicate column: ${name}`, 'a year must stand once');
		}
	});
	return columns.map(Number);
}
