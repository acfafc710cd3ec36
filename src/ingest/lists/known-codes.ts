import { join } from 'node:path';
import { readCsv } from '../files/csv-file';
import { laterRegions } from './later-regions';
import type { TableSpec } from './table-spec';

/** The codes that a table may name. */
export interface KnownCodes {
	readonly spec: TableSpec;
	readonly regions: ReadonlySet<string>;
	readonly activities: ReadonlySet<string>;
}

/** Reads the code lists of a folder; throws when data:codes has not written them. */
export async function readKnownCodes(folder: string, spec: TableSpec): Promise<KnownCodes> {
	const regions = await readCsv(join(folder, 'regions.csv'), ['code']);
	const activities = await readCsv(join(folder, 'activities.csv'), ['code']);
	const later = spec.regions === 'later' ? await laterRegions(folder) : [];
	return {
		spec,
		regions: new Set([...regions.map(({ code }) => code), ...later]),
		activities: new Set(activities.map(({ code }) => code))
	};
}

/** Whether a code has the form of NUTS 0, 1 or 2: two letters, then up to two letters or digits. */
export function isNutsCode(code: string): boolean {
	return /^[A-Z]{2}[0-9A-Z]{0,2}$/.test(code);
}
