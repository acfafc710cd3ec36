import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { DATASETS_FOLDER } from '$lib/catalogue/tables/datasets-folder.server';
import { QueryError, SETTINGS, type Engine, type Query } from './engine';
import { createTables } from '../observation-tables.server';

/**
 * Native DuckDB over the published Parquet tables; answers while pages are prerendered and in tests.
 * `folder` holds `observations.parquet` and, once it was fetched, its successor.
 */
export async function openNativeEngine(folder = DATASETS_FOLDER): Promise<Engine> {
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	for (const setting of SETTINGS) await connection.run(setting);
	await createTables(connection, folder);
	return nativeEngine(connection);
}

/** Wraps an open connection whose tables already exist. */
export function nativeEngine(connection: DuckDBConnection): Engine {
	return {
		async rows<Row>(query: Query<Row>): Promise<Row[]> {
			try {
				const reader = await connection.runAndReadAll(query.sql, [...query.params]);
				// A question says what its rows are; the contract test asks every one of them on both engines.
				return reader.getRowObjectsJS() as Row[];
			} catch (cause) {
				throw new QueryError('native', query, cause);
			}
		},
		async *batches<Row>(query: Query<Row>): AsyncIterable<Row[]> {
			try {
				const result = await connection.stream(query.sql, [...query.params]);
				// As above: the contract test asks every question.
				for await (const rows of result.yieldRowObjectJs()) yield rows as Row[];
			} catch (cause) {
				throw new QueryError('native', query, cause);
			}
		}
	};
}

let shared: Promise<Engine> | undefined;

/** The one engine of a build: opened at the first question, memoised as a promise so that there is no race. */
export function sharedNativeEngine(): Promise<Engine> {
	return (shared ??= openNativeEngine());
}
