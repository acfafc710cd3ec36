import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LATER_OBSERVATIONS, OBSERVATIONS } from '../describe/describe-observations';
import { fetchTables, findTables, type TableFiles, type Watch } from '../fetch/fetched-tables';
import { forget } from '../fetch/partial-file';
import { showProgress } from '../fetch/show-progress';
import { IngestError } from '../files/ingest-error';
import { LATER_REGION_LIST } from '../lists/later-region-list';
import { LATER_TABLE, MAIN_TABLE, type TableSpec } from '../lists/table-spec';
import { addRegions } from '../publish/add-regions';
import { publishTables } from '../publish/publish-tables';
import { refreshDenominators } from '../publish/refresh-denominators';
import { writeLater } from '../publish/write-later';
import { observationsParquet } from '../publish/write-observations';
import { type ReadTable, readTable } from '../read/read-table';
import type { Shared } from './read-arguments';

const OWN_DATASETS = fileURLToPath(new URL('../../../datasets', import.meta.url));

/** The main table of a later vintage, which has codes of NUTS 2016 and 2021 besides. */
const NEWER_MAIN_TABLE: TableSpec = { ...MAIN_TABLE, regions: 'later' };

/** What a refresh was told, and where it keeps what it fetches. */
export interface Refresh extends Shared {
	/** Folder of files that are already there; undefined to fetch them. */
	readonly offline: string | undefined;
	/** Beside the published folder. */
	readonly fetched: string;
	readonly watch: Watch;
}

/**
 * Publishes Eurostat's tables, both series of observations and what they are set against, when all are sound, and
 * gives a sentence for each; else all stays as it was.
 */
export async function refreshTables(refresh: Refresh): Promise<readonly string[]> {
	const { out, lifted, offline, fetched } = refresh;
	const got: { files: TableFiles | null } = { files: null };
	const said: string[] = [];
	try {
		await publishTables({
			...{ out, keepFrom: [out, OWN_DATASETS], lifted },
			write: async (stage) => {
				refuseWithoutCodes(stage, out);
				got.files = await filesFor(refresh, stage);
				return writeTables({ ...refresh, files: got.files, stage }, said);
			}
		});
	} catch (error) {
		// What was refused must not be met again by the next refresh.
		if (got.files !== null) await rm(fetched, { recursive: true, force: true });
		throw error;
	}
	if (offline === undefined) await forgetAll(got.files);
	return said;
}

async function forgetAll(files: TableFiles | null): Promise<void> {
	for (const file of [...(files?.values() ?? [])].flat()) await forget(file);
}

function refuseWithoutCodes(stage: string, out: string): void {
	if (existsSync(join(stage, 'regions.csv'))) return;
	throw new IngestError(`missing code lists: ${out}; run npm run data:codes -- FOLDER first`);
}

function filesFor({ offline, fetched, watch }: Refresh, codes: string): Promise<TableFiles> {
	return offline === undefined ? fetchTables(fetched, codes, watch) : findTables(offline);
}

interface Writing extends Refresh {
	readonly files: TableFiles;
	readonly stage: string;
}

/** Writes every table that has files into `stage`, tells what it wrote, and gives the vintage. */
async function writeTables(writing: Writing, said: string[]): Promise<string> {
	const { files, stage, out, offline, lifted } = writing;
	const main = await readFiles(NEWER_MAIN_TABLE, writing);
	if (main === null) {
		throw new IngestError(`missing table: no file of ${MAIN_TABLE.code} in ${offline}`);
	}
	await writeFile(join(stage, OBSERVATIONS.path), observationsParquet(main.columns));
	const added = await addRegions(stage, main.columns.region);
	const to = `to ${out}`;
	if (added.length > 0) said.push(`wrote regions.csv with new codes ${added.join(' ')} ${to}`);
	said.push(`wrote ${OBSERVATIONS.path} of vintage ${main.vintage} ${to}`);
	const later = await readFiles(LATER_TABLE, writing);
	if (later !== null) {
		const codes = await writeLater(stage, later);
		if (codes.length > 0)
			said.push(`wrote ${LATER_REGION_LIST} with new codes ${codes.join(' ')} ${to}`);
		said.push(`wrote ${LATER_OBSERVATIONS.path} of vintage ${later.vintage} ${to}`);
	}
	said.push(...(await refreshDenominators(files, stage, lifted)));
	return main.vintage;
}

/** A table that was read; null when there are no files of it. */
async function readFiles(
	spec: TableSpec,
	{ files, stage, vintage, lifted, watch }: Writing
): Promise<ReadTable | null> {
	const sources = files.get(spec.code) ?? [];
	if (sources.length === 0) return null;
	return readTable({
		...{ spec: lifted.newRegions ? { ...spec, regions: 'well-formed' } : spec },
		...{ sources, codes: stage },
		vintage: spec === NEWER_MAIN_TABLE ? vintage : undefined,
		undated: vintage,
		// A bar a slice would be a hundred bars of nothing.
		watch: (source) => (sources.length > 1 ? source.bytes : showProgress(source, watch.output))
	});
}
