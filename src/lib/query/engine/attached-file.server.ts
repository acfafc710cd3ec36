import { DuckDBInstance } from '@duckdb/node-api';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DATASETS_FOLDER } from '$lib/catalogue/tables/datasets-folder.server';
import type { FileMark } from './fetch-table';
import { createTables } from '../observation-tables.server';

/** The attached file of this build and its marks. */
export interface AttachedFile {
	readonly content: Uint8Array;
	readonly mark: FileMark & { readonly build: string };
}

let shared: Promise<AttachedFile> | undefined;

/** Made once a build: what pages are told of the file and the file itself are then the same, whoever asks first. */
export function attachedFile(): Promise<AttachedFile> {
	return (shared ??= buildAttachedFile().then(async (content) => ({
		content,
		mark: { ...markOf(content), build: await buildOf(DATASETS_FOLDER) }
	})));
}

/** What a page is told of a file that it may fetch. */
export function markOf(content: Uint8Array): FileMark {
	return { bytes: content.byteLength, sha256: createHash('sha256').update(content).digest('hex') };
}

/**
 * The tables as DuckDB's own file, which the browser attaches in a twentieth of the time
 * that decoding Parquet takes. Small row groups: a question for one region then reads a fiftieth of the rows;
 * text stays text, since enums made the same question three times slower.
 * Storage version 1.4: DuckDB-WASM 1.32 cannot read a newer one. The table `build` says what they were made of, for
 * browsers that count no sha256 outside https.
 */
export async function buildAttachedFile(folder = DATASETS_FOLDER): Promise<Uint8Array> {
	const scratch = await mkdtemp(join(tmpdir(), 'filieres-'));
	const target = join(scratch, 'observations.duckdb');
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	try {
		// One thread keeps the order of rows, and with it the file, the same at every build.
		await connection.run('set threads = 1');
		await createTables(connection, folder);
		await connection.run(
			`attach '${target}' as published (storage_version 'v1.4.0', row_group_size 30720)`
		);
		await connection.run(`create table published.observations as
select indicator, region, activity, year::integer as year, value::double as value, flags, published_as, repeats
from observations
order by region, indicator, activity, year, published_as`);
		await connection.run(`create table published.denominators as
from denominators
order by region, indicator, year`);
		await connection.run(`create table published.build as select '${await buildOf(folder)}' as id`);
		await connection.run('checkpoint published');
		await connection.run('detach published');
		return await readFile(target);
	} finally {
		connection.closeSync();
		await rm(scratch, { recursive: true, force: true });
	}
}

/** What the tables are made of, in one number: SHA-256 of the published files' own description. */
async function buildOf(folder: string): Promise<string> {
	const description = await readFile(join(folder, 'datapackage.json'));
	return createHash('sha256').update(description).digest('hex');
}
