import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
	readPublishedTables,
	type PublishedTable
} from '$lib/catalogue/tables/data-package.server';
import { OBSERVATION_TABLES } from '$lib/catalogue/tables/read-series.server';
import type { Vintage } from '$lib/catalogue/tables/vintages.server';
import { tableMetadata } from '$lib/download/metadata/describe-table';
import { csvToJson } from '$lib/download/csv-to-json';
import { toCsv } from '$lib/download/to-csv';
import { buildObservationsCsv } from '$lib/query/observations-csv.server';
import { quarterlyEmployees } from '$lib/query/quarterly-employees.server';
import { HOST_FILE, hostObservationsCsv } from './host-observations.server';
import { describeHostFile } from './describe-host-file';

/** One file of a vintage as it is served. */
export interface PublishedFile {
	readonly name: string;
	readonly mediaType: string;
	readonly bytes: Uint8Array;
}

const TYPES: readonly (readonly [ending: string, type: string])[] = [
	['.csv', 'text/csv; charset=utf-8'],
	['.csv.gz', 'application/gzip'],
	['.json', 'application/json'],
	['.topojson', 'application/topo+json'],
	['.md', 'text/markdown; charset=utf-8'],
	['.parquet', 'application/vnd.apache.parquet']
];

const made = new Map<string, Promise<readonly PublishedFile[]>>();

/** Every file of a vintage, made once a build: its folder's as they are, and those made from them. */
export function publishedFiles(vintage: Vintage): Promise<readonly PublishedFile[]> {
	const known = made.get(vintage.folder);
	if (known !== undefined) return known;
	const files = makeFiles(vintage);
	made.set(vintage.folder, files);
	return files;
}

/** The answer to a request for a file. */
export function answerWith({ bytes, mediaType }: PublishedFile): Response {
	return new Response(new Uint8Array(bytes), { headers: { 'content-type': mediaType } });
}

async function makeFiles({ vintage, folder }: Vintage): Promise<readonly PublishedFile[]> {
	const entries = await readdir(folder, { withFileTypes: true });
	const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
	const asTheyAre = names
		.sort()
		.map(async (name) => file(name, await readFile(join(folder, name))));
	const tables = (await readPublishedTables(folder)).filter(({ file }) => names.includes(file));
	const codeLists = tables.filter(({ file }) => file.endsWith('.csv'));
	const text = (name: string, words: string) => file(name, Buffer.from(words));
	const made = codeLists.map(async (table) => {
		const csv = await readFile(join(folder, table.file), 'utf8');
		return text(table.file.replace(/csv$/, 'json'), csvToJson(csv, table.fields));
	});
	const observations = tables.filter(({ file }) =>
		OBSERVATION_TABLES.some((known) => known.file === file)
	);
	const employees = tables.filter(({ file }) => file === 'employees_quarterly.parquet').map(asCsv);
	const described = [
		...employees.map(describe),
		...codeLists.map(describe),
		// They lie beside the unpacked file: CSVW knows no packed ones. There `''` flags are empty cells.
		...observations.map(asCsv).map(describe),
		describeHostFile({ vintage, tables })
	].map((one) => text(`${one.file}-metadata.json`, tableMetadata(one)));
	const others = await Promise.all([
		...asTheyAre,
		...made,
		...employees.map(async (table) => text(table.file, await employeesCsv(folder, table))),
		hostObservationsCsv(folder).then((csv) => text(HOST_FILE, csv)),
		...observations.map(async (table) =>
			file(`${asCsv(table).file}.gz`, await buildObservationsCsv(folder, table.file))
		)
	]);
	return [...others, ...described];
}

function describe(table: PublishedTable) {
	return { ...table, columns: table.fields };
}

/** A Parquet table as the CSV that is made from it. */
function asCsv(table: PublishedTable): PublishedTable {
	return { ...table, file: table.file.replace(/parquet$/, 'csv') };
}

async function employeesCsv(folder: string, { fields }: PublishedTable): Promise<string> {
	const names = fields.map(({ name }) => name);
	const cells = (await quarterlyEmployees(folder)).map(
		(row) => new Map<string, string | number | null>(Object.entries(row))
	);
	return toCsv(
		names,
		cells.map((of) => names.map((name) => of.get(name) ?? null))
	);
}

function file(name: string, bytes: Uint8Array): PublishedFile {
	const [, mediaType = 'application/octet-stream'] =
		TYPES.filter(([ending]) => name.endsWith(ending)).at(-1) ?? [];
	return { name, mediaType, bytes };
}
