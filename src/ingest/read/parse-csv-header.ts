import { parseCsvLine } from '../../lib/catalogue/parse-csv';
import { errorAt, quoted } from '../files/ingest-error';
import type { Wanted } from './reading';

/** Positions of the columns of an SDMX-CSV; -1 for one that this layout does not have. */
export interface CsvLayout {
	readonly dimensions: ReadonlyMap<string, number>;
	readonly time: number;
	readonly value: number;
	/** OBS_FLAG, or OBS_STATUS. */
	readonly flags: number;
	/** CONF_STATUS, since January 2025. */
	readonly confidentiality: number;
	/** LAST UPDATE, of the layout 1.0. */
	readonly updated: number;
	readonly columns: number;
}

// What a file says of itself, in either layout; it says nothing about a cell.
const ENVELOPE = [
	'dataflow',
	'last update',
	'structure',
	'structure_id',
	'structure_name',
	'action'
];
const CELL = ['obs_value', 'obs_flag', 'obs_status', 'conf_status'];
/** Columns of the CSV in which the population is handed on, for those of Eurostat's. */
const PLAIN: Readonly<Record<string, string>> = { year: 'time_period', population: 'obs_value' };

/** The names of a header's columns, in small letters. Throws where semicolons stand between them. */
export function columnNames(header: string, file: string): readonly string[] {
	const names = parseCsvLine(header.replace(/^\uFEFF/, ''));
	if (names.length === 1 && header.split(';').length > 2) {
		const place = { file, line: 1, column: header.indexOf(';') + 1 };
		const what = 'semicolons between the columns, as a spreadsheet writes them';
		throw errorAt(place, what, 'download it again, with commas and decimal points');
	}
	return names.map((name) => name.trim().toLowerCase());
}

/** Position of the column that names the file's table: DATAFLOW, or STRUCTURE_ID; -1 for none. */
export function tableColumn(names: readonly string[]): number {
	return names.findIndex((name) => name === 'dataflow' || name === 'structure_id');
}

/**
 * Reads the header of SDMX-CSV 1.0 (`DATAFLOW,LAST UPDATE,…`) or 2.0 (`STRUCTURE,STRUCTURE_ID,…`),
 * the latter with labels too (`STRUCTURE_NAME`, and a column of names behind each one of codes), or
 * of `geo,year,population`. One that is missing, new or twice there is refused.
 */
export function parseCsvHeader(
	names: readonly string[],
	{ needs, may }: Wanted,
	file: string
): CsvLayout {
	const isPlain = ['geo', ...Object.keys(PLAIN)].every((name) => names.includes(name));
	const found = isPlain ? names.map((name) => PLAIN[name] ?? name) : withoutLabels(names);
	const known = [...ENVELOPE, ...needs, ...may, 'time_period', ...CELL];
	found.forEach((name, index) => {
		if (name === LABEL || (known.includes(name) && found.indexOf(name) === index)) return;
		const what = `unknown or repeated column: ${quoted(names[index] ?? '')}`;
		const cure = 'read in src/ingest/read/parse-csv-header.ts what is known';
		throw errorAt({ file, line: 1, column: index + 1 }, what, cure);
	});
	const need = (name: string) => {
		if (found.includes(name)) return found.indexOf(name);
		const place = { file, line: 1, column: found.length + 1 };
		throw errorAt(place, `missing column: ${name}`, 'download it again');
	};
	return {
		dimensions: new Map([
			...(isPlain ? ['geo'] : needs).map((name) => [name, need(name)] as const),
			...may.flatMap((name) => (found.includes(name) ? [[name, need(name)] as const] : []))
		]),
		...{ time: need('time_period'), value: need('obs_value') },
		flags: found.includes('obs_flag') || isPlain ? found.indexOf('obs_flag') : need('obs_status'),
		confidentiality: found.indexOf('conf_status'),
		updated: found.indexOf('last update'),
		columns: found.length
	};
}

const LABEL = '';

/** The names with those of labels emptied: each column behind one of codes, in a file that has labels. */
function withoutLabels(names: readonly string[]): readonly string[] {
	const start = names.indexOf('structure_name');
	if (start < 0) return names;
	return names.map((name, at) => (at > start && (at - start) % 2 === 0 ? LABEL : name));
}
