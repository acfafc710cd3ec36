import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addRegions } from '../publish/add-regions';
import { checkConformance } from '../check/check-conformance';
import { type Clock, SYSTEM_CLOCK } from '../fetch/clock';
import { LATER_OBSERVATIONS, OBSERVATIONS } from '../describe/describe-observations';
import { fetchTables, findTables, type TableFiles } from '../fetch/fetched-tables';
import { IngestError } from '../files/ingest-error';
import { forget } from '../fetch/partial-file';
import { publishTables } from '../publish/publish-tables';
import { type ReadTable, readTable } from '../read/read-table';
import { LIFTING_USAGE } from './lifting-options';
import { readArguments, SHARED_OPTIONS, type Shared, sharedOf, TEXT } from './read-arguments';
import { refreshDenominators } from '../publish/refresh-denominators';
import { refreshEmployees } from '../publish/refresh-employees';
import type { Output } from '../files/output';
import { showProgress } from '../fetch/show-progress';
import { LATER_REGION_LIST } from '../lists/later-region-list';
import { LATER_TABLE, MAIN_TABLE, type TableSpec } from '../lists/table-spec';
import { writeLater } from '../publish/write-later';
import { observationsParquet } from '../publish/write-observations';

/** How the refresh is called. */
const USAGE = `npm run data:refresh -- [--offline DIR] [--vintage YYYY-MM-DD] [--out DIR] ${LIFTING_USAGE}`;
const OWN_DATASETS = fileURLToPath(new URL('../../../datasets', import.meta.url));

/** The main table of a later vintage, which has codes of NUTS 2016 and 2021 besides. */
const NEWER_MAIN_TABLE: TableSpec = { ...MAIN_TABLE, regions: 'later' };

/**
 * `data:refresh`: fetches every table from Eurostat and Urssaf, or takes files that are there, and
 * publishes the observations, both series, what they are set against, and quarterly employees when all
 * are sound; else everything stays as it was. What was fetched stands beside the published folder (`datasets.fetched`) until
 * it is published or refused.
 */
export async function refreshCommand(
	argv: readonly string[],
	output: Output,
	clock: Clock = SYSTEM_CLOCK
): Promise<void> {
	const told = readTold(argv);
	const folder = `${resolve(told.out)}.fetched`;
	const got: { files: TableFiles | null } = { files: null };
	const said: string[] = [];
	try {
		await publishTables({
			out: told.out,
			...{ keepFrom: [told.out, OWN_DATASETS], lifted: told.lifted },
			write: async (stage) => {
				refuseWithoutCodes(stage, told.out);
				got.files = await filesFor(told, { folder, codes: stage, clock, output });
				return writeTables({ files: got.files, told, output, stage }, said);
			}
		});
	} catch (error) {
		// What was refused must not be met again by the next refresh.
		if (got.files !== null) await rm(folder, { recursive: true, force: true });
		throw error;
	}
	if (told.offline === undefined) await forgetAll(got.files);
	for (const line of said) output.stdout.write(`${line}\n`);
	await reportConformance(told.out, output);
}

/** What the refresh was told. */
interface Told extends Shared {
	/** Folder of files that are already there; undefined to fetch them. */
	readonly offline: string | undefined;
}

function readTold(argv: readonly string[]): Told {
	const { values, names } = readArguments(argv, USAGE, { ...SHARED_OPTIONS, offline: TEXT });
	const [surplus] = names;
	if (surplus !== undefined) {
		throw new IngestError(`wrong arguments: Unexpected argument '${surplus}'; ${USAGE}`);
	}
	const { offline } = values;
	if (offline?.trim() === '') throw new IngestError(`folder without a name; ${USAGE}`);
	return { offline, ...sharedOf(values) };
}

async function forgetAll(files: TableFiles | null): Promise<void> {
	for (const file of [...(files?.values() ?? [])].flat()) await forget(file);
}

function refuseWithoutCodes(stage: string, out: string): void {
	if (existsSync(join(stage, 'regions.csv'))) return;
	throw new IngestError(`missing code lists: ${out}; run npm run data:codes -- FOLDER first`);
}

interface Fetch {
	readonly folder: string;
	readonly codes: string;
	readonly clock: Clock;
	readonly output: Output;
}

function filesFor({ offline }: Told, { folder, codes, clock, output }: Fetch): Promise<TableFiles> {
	return offline === undefined
		? fetchTables(folder, codes, { clock, output })
		: findTables(offline);
}

/** Writes every table that has files into `stage`, tells what it wrote, and gives the vintage. */
async function writeTables(input: TablesInput, said: string[]): Promise<string> {
	const { files, told, stage } = input;
	const main = await readFiles(NEWER_MAIN_TABLE, input);
	if (main === null) {
		throw new IngestError(`missing table: no file of ${MAIN_TABLE.code} in ${told.offline}`);
	}
	await writeFile(join(stage, OBSERVATIONS.path), observationsParquet(main.columns));
	const added = await addRegions(stage, main.columns.region);
	const to = `to ${told.out}`;
	if (added.length > 0) said.push(`wrote regions.csv with new codes ${added.join(' ')} ${to}`);
	said.push(`wrote ${OBSERVATIONS.path} of vintage ${main.vintage} ${to}`);
	const later = await readFiles(LATER_TABLE, input);
	if (later !== null) {
		const codes = await writeLater(stage, later);
		if (codes.length > 0)
			said.push(`wrote ${LATER_REGION_LIST} with new codes ${codes.join(' ')} ${to}`);
		said.push(`wrote ${LATER_OBSERVATIONS.path} of vintage ${later.vintage} ${to}`);
	}
	said.push(...(await refreshDenominators(files, stage, told.lifted)));
	said.push(...(await refreshEmployees(files, stage, told.vintage)));
	return main.vintage;
}

interface TablesInput {
	readonly files: TableFiles;
	readonly told: Told;
	readonly output: Output;
	readonly stage: string;
}

/** A table that was read; null when there are no files of it. */
async function readFiles(
	spec: TableSpec,
	{ files, told, output, stage }: TablesInput
): Promise<ReadTable | null> {
	const sources = files.get(spec.code) ?? [];
	if (sources.length === 0) return null;
	return readTable({
		...{ spec: told.lifted.newRegions ? { ...spec, regions: 'well-formed' } : spec },
		...{ sources, codes: stage },
		vintage: spec === NEWER_MAIN_TABLE ? told.vintage : undefined,
		undated: told.vintage,
		// A bar a slice would be a hundred bars of nothing.
		watch: (source) => (sources.length > 1 ? source.bytes : showProgress(source, output))
	});
}

// A new vintage revises figures: what then differs from what is known is for a person to judge.
async function reportConformance(folder: string, { stdout }: Output): Promise<void> {
	const { scores, problems } = await checkConformance(folder);
	for (const line of [...scores, ...problems]) stdout.write(`${line}\n`);
}
