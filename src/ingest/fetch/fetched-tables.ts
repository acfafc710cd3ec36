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

/** By what time a refresh goes, and who is told how far it is. */
export interface Watch {
	readonly clock: Clock;
	readonly output: Output;
}

/**
 * Fetches every table of Eurostat's into a folder, one request at a time. `codes` is a folder with the list of
 * activities by which a table that is too big is asked for.
 */
export async function fetchTables(
	folder: string,
	codes: string,
	watch: Watch
): Promise<TableFiles> {
	const activities = (await readCsv(join(codes, 'activities.csv'), ['code'])).map(
		({ code }) => code
	);
	return watching(folder, watch, async (route, done) => {
		const files = new Map<string, readonly string[]>();
		for (const table of tableRequests(activities)) {
			files.set(table.code, await fetchTable(table, route));
			done(table.code);
		}
		return files;
	});
}

/** Fetches Urssaf's quarterly employees into a folder and gives the file. */
export async function fetchQuarterly(folder: string, watch: Watch): Promise<string> {
	return watching(folder, watch, async (route, done) => {
		const file = await fetchEmployees(route);
		done(EMPLOYEES_SET);
		return file;
	});
}

async function watching<Got>(
	folder: string,
	{ clock, output }: Watch,
	fetch: (route: Route, done: (code: string) => void) => Promise<Got>
): Promise<Got> {
	await mkdir(folder, { recursive: true });
	const progress = showFetching(output);
	const route: Route = {
		...{ base: eurostatBase(), folder, onStep: progress.step },
		fetching: { clock, onBytes: progress.bytes }
	};
	try {
		return await fetch(route, progress.done);
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
