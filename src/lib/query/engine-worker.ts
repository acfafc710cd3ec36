import * as duckdb from '@duckdb/duckdb-wasm';
import ehModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import ehWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import mvpModule from '@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url';
import mvpWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url';
import { expose } from 'comlink';
import { sumProgress, type BootProgress } from './boot-progress';
import { toColumns, type Columns } from './columns';
import { SETTINGS, TABLES } from './engine';
import { fetchBytes } from './fetch-bytes';
import { MODULE_BYTES } from './module-bytes';

/** Milliseconds from the first request, and from the arrival of the bytes, to a table that answers. */
export interface BootTimes {
	readonly bootMs: number;
	readonly attachMs: number;
}

type Params = readonly (string | number)[];

let connection: duckdb.AsyncDuckDBConnection | undefined;
let lastCursor = 0;
const cursors = new Map<number, AsyncIterator<Parameters<typeof toColumns>[0]>>();
const statements = new Map<string, Promise<duckdb.AsyncPreparedStatement>>();

/** What a page asks of this worker, which keeps duckdb-wasm and Arrow off the page's own thread. */
const engineWorker = {
	/** Module and tables travel at once; the tables' own file is attached without copying. */
	async open(
		databaseUrl: string,
		onProgress: (progress: BootProgress) => void
	): Promise<BootTimes> {
		const asked = performance.now();
		const bundle = await duckdb.selectBundle({
			mvp: { mainModule: mvpModule, mainWorker: mvpWorker },
			eh: { mainModule: ehModule, mainWorker: ehWorker }
		});
		const moduleTotal = bundle.mainModule === ehModule ? MODULE_BYTES.eh : MODULE_BYTES.mvp;
		const report = sumProgress(moduleTotal, onProgress);
		const worker = new Worker(bundle.mainWorker ?? mvpWorker);
		const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
		const [file] = await Promise.all([
			fetchBytes(databaseUrl, report.database),
			database.instantiate(bundle.mainModule, null, (p) => report.module(p.bytesLoaded)),
			failing(worker)
		]);
		const arrived = performance.now();
		connection = await attach(database, file);
		const now = performance.now();
		return { bootMs: now - asked, attachMs: now - arrived };
	},

	async rows(sql: string, params: Params): Promise<Columns> {
		const statement = await prepare(sql);
		return toColumns(await statement.query(...params));
	},

	/** Opens a question whose rows come in pieces; the number names it to `next` and `close`. */
	async cursor(sql: string, params: Params): Promise<number> {
		const statement = await prepare(sql);
		const batches = await statement.send(...params);
		cursors.set((lastCursor += 1), batches[Symbol.asyncIterator]());
		return lastCursor;
	},

	/** The next piece, null after the last. */
	async next(cursor: number): Promise<Columns | null> {
		const step = await cursors.get(cursor)?.next();
		return step === undefined || step.done === true ? null : toColumns(step.value);
	},

	close(cursor: number): void {
		cursors.delete(cursor);
	}
};
export type EngineWorker = typeof engineWorker;

expose(engineWorker);

async function attach(database: duckdb.AsyncDuckDB, file: Uint8Array) {
	await database.registerFileBuffer('observations.duckdb', file);
	const opened = await database.connect();
	for (const setting of SETTINGS) await opened.query(setting);
	await opened.query("attach 'observations.duckdb' as published (read_only)");
	for (const table of TABLES)
		await opened.query(`create view ${table} as select * from published.${table}`);
	return opened;
}

/** Preparing and closing are messages to duckdb's worker as long as the question itself, so statements are kept. */
function prepare(sql: string): Promise<duckdb.AsyncPreparedStatement> {
	if (connection === undefined) throw new Error('engine not open; call open first');
	const statement = statements.get(sql) ?? connection.prepare(sql);
	statements.set(sql, statement);
	statement.catch(() => statements.delete(sql));
	return statement;
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
