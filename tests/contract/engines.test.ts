import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { attachedFile } from '../../src/lib/query/engine/attached-file.server';
import { QueryError, TABLES, type Engine, type Query } from '../../src/lib/query/engine/engine';
import { MODULE_BYTES } from '../../src/lib/query/engine/module-bytes';
import { openNativeEngine } from '../../src/lib/query/engine/native.server';
import { QUERY_EXAMPLES } from './query-examples';
import { openWasmInNode } from './wasm-in-node';

let native: Engine;
let wasm: Awaited<ReturnType<typeof openWasmInNode>>;

beforeAll(async () => {
	native = await openNativeEngine();
	wasm = await openWasmInNode();
});

/** Functions of the query room that make questions; the rest of it is machinery. */
const MACHINERY =
	/(engine|engine-worker|native\.server|attached-file\.server|observation-tables\.server|wasm|module-bytes|boot-progress|engine-fault|fetch-counted|fetch-table|patience|columns|observation-cube|pack-observations|ask-cube|readable-sql|snippets|address-examples|observations-csv\.server|published-(denominators|observations)|quarterly-employees\.server|vintage-diff\.server|tally-revisions(\.server)?)\.ts$/;
const modules = import.meta.glob<Record<string, unknown>>(
	[
		'../../src/lib/query/*.ts',
		'!**/*.test.ts',
		'!**/wasm.ts',
		'!**/engine-worker.ts',
		'!**/duckdb-host.ts'
	],
	{ eager: true }
);

describe('both engines', () => {
	it('every exported query has an example here', () => {
		const queries = Object.entries(modules)
			.filter(([path]) => !MACHINERY.test(path))
			.flatMap(([, module]) => Object.keys(module));
		expect(Object.keys(QUERY_EXAMPLES).sort()).toEqual(queries.sort());
	});

	const examples = Object.entries(QUERY_EXAMPLES).flatMap(([name, queries]) =>
		queries.map((query, index): [string, Query<unknown>] => [`${name} ${index + 1}`, query])
	);
	it.each(examples)('%s gives equal rows on both', async (_name, query) => {
		const answer = await native.rows(query);
		expect(wasm.rows(query)).toEqual(answer);
	});

	it('batches gives the same rows as rows', async () => {
		const query = examples[0]?.[1] as Query<unknown>;
		const rows: unknown[] = [];
		for await (const batch of native.batches(query)) rows.push(...batch);
		expect(rows).toEqual(await native.rows(query));
	});

	it('every cell of the published Parquet stands in the attached file, and no other', async () => {
		const fingerprint: Query<Record<string, unknown>> = {
			sql: `select indicator, count(*)::integer as cells, count(value)::integer as published,
	sum(hash(region || '|' || activity || '|' || year::varchar || '|' || coalesce(value::varchar, ':') || '|' || flags)::hugeint)::varchar as cells_hash
from observations
group by all
order by indicator`,
			params: [],
			tables: ['observations']
		};
		const published = await native.rows(fingerprint);
		// 1,561,816 of the main table and 6,474 of 2022, of which some stand for two or three regions of ours.
		expect(published.reduce((sum, row) => sum + Number(row['cells']), 0)).toBe(1_573_964);
		const attached = await openNativeEngineOnAttachedFile();
		expect(await attached.rows(fingerprint)).toEqual(published);
	});

	it('a failing query says its SQL, its values and its engine', async () => {
		const query: Query<unknown> = { sql: 'select nothing from nowhere', params: [1], tables: [] };
		await expect(native.rows(query)).rejects.toThrow(QueryError);
		await expect(native.rows(query)).rejects.toThrow(/native.*select nothing from nowhere.*\[1\]/s);
	});

	it('the attached file says which tables it was made of, as pages are told', async () => {
		const description = readFileSync('datasets/datapackage.json');
		const build = createHash('sha256').update(description).digest('hex');
		expect((await attachedFile()).mark.build).toBe(build);
		const asked = { sql: 'select id from published.build', params: [], tables: [] };
		expect(wasm.rows(asked)).toEqual([{ id: build }]);
	});

	it('MODULE_BYTES are the sizes of the package in use', () => {
		const folder = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
		expect(statSync(join(folder, 'duckdb-eh.wasm')).size).toBe(MODULE_BYTES.eh);
		expect(statSync(join(folder, 'duckdb-mvp.wasm')).size).toBe(MODULE_BYTES.mvp);
	});
});

async function openNativeEngineOnAttachedFile(): Promise<Engine> {
	const { DuckDBInstance } = await import('@duckdb/node-api');
	const { mkdtemp, writeFile } = await import('node:fs/promises');
	const { tmpdir } = await import('node:os');
	const { buildAttachedFile } = await import('../../src/lib/query/engine/attached-file.server');
	const { nativeEngine } = await import('../../src/lib/query/engine/native.server');
	const file = join(await mkdtemp(join(tmpdir(), 'filieres-')), 'attached.duckdb');
	await writeFile(file, await buildAttachedFile());
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	await connection.run(`attach '${file}' as published (read_only)`);
	for (const table of TABLES)
		await connection.run(`create view ${table} as select * from published.${table}`);
	return nativeEngine(connection);
}
