import { errorAt, quoted } from '../files/ingest-error';
import { LIMITS } from '../files/limits';
import { refuseDimensions, type Wanted } from './reading';

/** How the lines of a TSV are laid out. */
export interface Layout {
	/** The dimensions whose codes stand in the first column, separated by commas. */
	readonly dimensions: readonly string[];
	/** Years in the file's order. */
	readonly years: readonly number[];
}

/**
 * Reads the header of either TSV layout: `nace_r2,indic_sb,geo\time` with years descending, or
 * `freq,nace_r2,indic_sb,geo\TIME_PERIOD` with years ascending. Dimensions are found by name.
 */
export function parseHeader(line: string, file: string, table: Wanted): Layout {
	const [key = '', ...columns] = line
		.replace(/^\uFEFF/, '')
		.split('\t')
		.map((cell) => cell.trim());
	const place = { file, line: 1, column: 1 };
	const [names = '', time = ''] = key.split('\\');
	const dimensions = names.split(',').map((name) => name.trim());
	refuseDimensions(dimensions, table, place);
	if (!['time', 'TIME_PERIOD'].includes(time)) {
		const cure = `the first column is named ${table.needs.join(',')}\\time`;
		throw errorAt(place, `missing dimension: time, found ${quoted(key)}`, cure);
	}
	return { dimensions, years: parseYears(columns, file) };
}

/** The years that a header's columns name, in their order; throws when one is none or stands twice. */
function parseYears(columns: readonly string[], file: string): readonly number[] {
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
