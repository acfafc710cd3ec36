import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as duckdb from '@duckdb/duckdb-wasm/blocking';
import { buildAttachedFile } from '../../src/lib/query/engine/attached-file.server';
import { SETTINGS, TABLES, type Query } from '../../src/lib/query/engine/engine';

/** DuckDB-WASM itself, run in Node, with the attached file that the build gives to browsers; the folder's tables in it. */
export async function openWasmInNode(tables?: string) {
	const folder = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
	const bundle = (name: string) => ({
		mainModule: join(folder, `duckdb-${name}.wasm`),
		mainWorker: join(folder, `duckdb-node-${name}.worker.cjs`)
	});
	const database = await duckdb.createDuckDB(
		{ mvp: bundle('mvp'), eh: bundle('eh') },
		new duckdb.VoidLogger(),
		duckdb.NODE_RUNTIME
	);
	await database.instantiate(() => undefined);
	database.registerFileBuffer('observations.duckdb', await buildAttachedFile(tables));
	const connection = database.connect();
	for (const setting of SETTINGS) connection.query(setting);
	connection.query("attach 'observations.duckdb' as published (read_only)");
	for (const table of TABLES)
		connection.query(`create view ${table} as select * from published.${table}`);
	return {
		rows<Row>(query: Query<Row>): Row[] {
			const statement = connection.prepare(query.sql);
			try {
				return statement
					.query(...query.params)
					.toArray()
					.map((row: { toJSON(): Row }) => row.toJSON());
			} finally {
				statement.close();
			}
		}
	};
}
