import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from './clock';
import { readCsv } from '../files/csv-file';
import { DENOMINATOR_SOURCES } from '../lists/denominator-list';
import { fetchEmployees } from './fetch-employees';
import { fetchTable, type Route, type TableRequest } from './fetch-table';
import { showFetching } from './show-fetching';
import type { Output } from '../files/output';
import { EMPLOYEES_SET, eurostatBase } from '../lists/sources';
import { LATER_TABLE, MAIN_TABLE } from '../lists/table-spec';

/** Files of a table by Eurostat's code, or the name of Urssaf's data set; a table that is not there has none. */
export type TableFiles = ReadonlyMap<string, readonly string[]>;

/** Endings of a whole table's file, of which the first that is there is read. */
const ENDINGS = ['.tsv.gz', '.tsv', '.csv.gz', '.csv', '.json.gz', '.json'];

/**
 * Fetches every table into a folder, one request at a time, Eurostat's and then Urssaf's. `codes` is a folder with the list of
 * activities by which a table that is too big is asked for.
 */
export async function fetchTables(
	folder: string,
	codes: string,
	{ clock, output }: { readonly clock: Clock; readonly output: Output }
): Promise<TableFiles> {
	await mkdir(folder, { recursive: true });
	const activities = (await readCsv(join(codes, 'activities.csv'), ['code'])).map(
		({ code }) => code
	);
	const progress = showFetching(output);
	const route: Route = {
		...{ base: eurostatBase(), folder, onStep: progress.step },
		fetching: { clock, onBytes: progress.bytes }
	};
	try {
		const files = new Map<string, readonly string[]>();
		for (const table of tableRequests(activities)) {
			files.set(table.code, await fetchTable(table, route));
			progress.done(table.code);
		}
		files.set(EMPLOYEES_SET, [await fetchEmployees(route)]);
		progress.done(EMPLOYEES_SET);
		return files;
	} finally {
		progress.stop();
	}
}

/** Finds the files of the tables in a folder: whole ones, or else the slices of observations. */
export async function findTables(folder: string): Promise<TableFiles> {
	const names = existsSync(folder) ? (await readdir(folder)).sort() : [];
	const filesOf = (code: string) => {
		const whole = ENDINGS.map((ending) => `${code}${ending}`).find((name) => names.includes(name));
		if (whole !== undefined) return [join(folder, whole)];
		const slice = new RegExp(`^${code}\\.[A-Z]\\d*\\.(csv|tsv)(\\.gz)?$`);
		return names.filter((name) => slice.test(name)).map((name) => join(folder, name));
	};
	const codes = [MAIN_TABLE, LATER_TABLE].map(({ code }) => code);
	const others = DENOMINATOR_SOURCES.map(({ table }) => table);
	const employees = [`${EMPLOYEES_SET}.csv.gz`, `${EMPLOYEES_SET}.csv`]
		.filter((name) => names.includes(name))
		.map((name) => join(folder, name));
	return new Map([
		...[...codes, ...others].map((code) => [code, filesOf(code)] as const),
		[EMPLOYEES_SET, employees.slice(0, 1)]
	]);
}

function tableRequests(activities: readonly string[]): readonly TableRequest[] {
	return [
		{ code: MAIN_TABLE.code, activities },
		{ code: LATER_TABLE.code, activities },
		...DENOMINATOR_SOURCES.map(({ table }) => ({ code: table, activities: [] }))
	];
}
