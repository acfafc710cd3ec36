import * as duckdb from '@duckdb/duckdb-wasm';
import type { Table } from 'apache-arrow';
import ehModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import ehWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import mvpModule from '@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url';
import mvpWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url';
import { QueryError, SETTINGS, TABLES, type Engine, type Query } from './engine';
import { MODULE_BYTES } from './module-bytes';

/** What has arrived of the engine and its tables, in bytes after decompression. */
export interface BootProgress {
	readonly loadedBytes: number;
	readonly totalBytes: number;
}

/**
 * DuckDB-WASM over the tables' own file, which it attaches without copying.
 * Module and tables travel at once. `databaseUrl` and everything else is of our own origin.
 * Throws `engine not started: …` when either cannot be had.
 */
export async function openWasmEngine(
	databaseUrl: string,
	onProgress: (progress: BootProgress) => void
): Promise<Engine> {
	performance.mark('engine asked');
	const bundle = await duckdb.selectBundle({
		mvp: { mainModule: mvpModule, mainWorker: mvpWorker },
		eh: { mainModule: ehModule, mainWorker: ehWorker }
	});
	const moduleTotal = bundle.mainModule === ehModule ? MODULE_BYTES.eh : MODULE_BYTES.mvp;
	const report = sumProgress(moduleTotal, onProgress);
	const worker = new Worker(bundle.mainWorker ?? mvpWorker);
	const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
	try {
		const [file] = await Promise.all([
			fetchBytes(databaseUrl, report.database),
			database.instantiate(bundle.mainModule, null, (p) => report.module(p.bytesLoaded)),
			failing(worker)
		]);
		report.module(moduleTotal);
		performance.mark('engine and bytes there');
		const connection = await attach(database, file);
		// What `npm run bench` reads: boot with everything's arrival, then the attaching alone.
		performance.measure('engine boot', 'engine asked');
		performance.measure('tables attached', 'engine and bytes there');
		return wasmEngine(connection);
	} catch (cause) {
		worker.terminate();
		throw new Error(`engine not started: ${reasonOf(cause)}`, { cause });
	}
}

async function attach(database: duckdb.AsyncDuckDB, file: Uint8Array) {
	await database.registerFileBuffer('observations.duckdb', file);
	const connection = await database.connect();
	for (const setting of SETTINGS) await connection.query(setting);
	await connection.query("attach 'observations.duckdb' as published (read_only)");
	for (const table of TABLES)
		await connection.query(`create view ${table} as select * from published.${table}`);
	return connection;
}

/** Resolves at once; its rejection is what a worker that cannot be loaded gives instead of an answer. */
function failing(worker: Worker): Promise<void> {
	return new Promise((resolve, reject) => {
		worker.addEventListener('error', (event) =>
			reject(new Error(event.message || 'worker refused'))
		);
		worker.addEventListener('message', () => resolve(), { once: true });
	});
}

function sumProgress(moduleTotal: number, onProgress: (progress: BootProgress) => void) {
	let module = 0;
	let database = 0;
	let databaseTotal = 0;
	const emit = () =>
		onProgress({
			loadedBytes: module + database,
			totalBytes: moduleTotal + Math.max(databaseTotal, database)
		});
	return {
		module(loaded: number) {
			module = Math.min(loaded, moduleTotal);
			emit();
		},
		database(loaded: number, total: number) {
			database = loaded;
			databaseTotal = total;
			emit();
		}
	};
}

async function fetchBytes(url: string, onProgress: (loaded: number, total: number) => void) {
	const response = await fetch(url);
	if (!response.ok || response.body === null)
		throw new Error(`table not found: ${url} answered ${response.status}`);
	const chunks: Uint8Array[] = [];
	let loaded = 0;
	// The length header counts compressed bytes, so the total is only known without compression.
	const encoded = response.headers.get('content-encoding') !== null;
	const total = encoded ? 0 : Number(response.headers.get('content-length') ?? 0);
	for await (const chunk of readChunks(response.body)) {
		chunks.push(chunk);
		loaded += chunk.byteLength;
		onProgress(loaded, total);
	}
	return concatenate(chunks, loaded);
}

async function* readChunks(body: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
	const reader = body.getReader();
	for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
}

function concatenate(chunks: readonly Uint8Array[], length: number): Uint8Array {
	const bytes = new Uint8Array(length);
	let offset = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, offset);
		offset += chunk.byteLength;
	}
	return bytes;
}

function wasmEngine(connection: duckdb.AsyncDuckDBConnection): Engine {
	const statements = new Map<string, Promise<duckdb.AsyncPreparedStatement>>();
	// Preparing and closing are messages to the worker as long as the question itself.
	const prepare = (sql: string) => {
		const statement = statements.get(sql) ?? connection.prepare(sql);
		statements.set(sql, statement);
		return statement;
	};
	return {
		async rows<Row>(query: Query<Row>): Promise<Row[]> {
			try {
				const statement = await prepare(query.sql);
				return toRows(await statement.query(...query.params));
			} catch (cause) {
				statements.delete(query.sql);
				throw new QueryError('wasm', query, cause);
			}
		},
		async *batches<Row>(query: Query<Row>): AsyncIterable<Row[]> {
			try {
				const statement = await prepare(query.sql);
				for await (const batch of await statement.send(...query.params)) yield toRows(batch);
			} catch (cause) {
				statements.delete(query.sql);
				throw new QueryError('wasm', query, cause);
			}
		}
	};
}

/** Column by column: Arrow's own row objects take three times as long. */
function toRows<Row>(table: Pick<Table, 'schema' | 'numRows' | 'getChildAt'>): Row[] {
	const columns = table.schema.fields.map(({ name }, index) => {
		const column = table.getChildAt(index);
		return { name, values: column === null ? [] : [...column] };
	});
	return Array.from({ length: table.numRows }, (_, row) => {
		const cells: Record<string, unknown> = {};
		for (const { name, values } of columns) cells[name] = values[row] ?? null;
		return cells as Row;
	});
}

function reasonOf(cause: unknown): string {
	return cause instanceof Error ? cause.message : String(cause);
}
