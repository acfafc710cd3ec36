import { errorAt, quoted } from '../files/ingest-error';

/** Positions of the columns of an SDMX-CSV; -1 for one that this layout does not have. */
export interface CsvLayout {
	readonly geo: number;
	readonly indicator: number;
	readonly nace_r2: number;
	readonly freq: number;
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
const ENVELOPE = ['dataflow', 'last update', 'structure', 'structure_id', 'action'];

/**
 * Reads the header of SDMX-CSV 1.0 (`DATAFLOW,LAST UPDATE,…`) or 2.0 (`STRUCTURE,STRUCTURE_ID,…`).
 * Columns are found by name, in either case; one that is missing, new or twice there is refused.
 */
export function parseCsvHeader(
	names: readonly string[],
	file: string,
	indicator: string
): CsvLayout {
	const found = names.map((name) =>
		name
			.replace(/^\uFEFF/, '')
			.trim()
			.toLowerCase()
	);
	const known = [...ENVELOPE, ...['freq', 'nace_r2', indicator, 'geo', 'time_period']];
	const cells = ['obs_value', 'obs_flag', 'obs_status', 'conf_status'];
	found.forEach((name, index) => {
		if ([...known, ...cells].includes(name) && found.indexOf(name) === index) return;
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
		...{ geo: need('geo'), indicator: need(indicator), nace_r2: need('nace_r2') },
		...{ freq: found.indexOf('freq'), time: need('time_period'), value: need('obs_value') },
		flags: found.includes('obs_flag') ? need('obs_flag') : need('obs_status'),
		confidentiality: found.indexOf('conf_status'),
		updated: found.indexOf('last update'),
		columns: found.length
	};
}
