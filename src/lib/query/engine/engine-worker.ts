import * as duckdb from '@duckdb/duckdb-wasm';
import ehModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import ehScript from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import mvpModule from '@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url';
import mvpScript from '@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url';
import { expose } from 'comlink';
import { sumProgress, type BootProgress } from './boot-progress';
import { toColumns, type Columns } from '../columns';
import type { HostNews, HostOrder } from './duckdb-host';
import { SETTINGS, TABLES } from './engine';
import { EngineFault, workerFault } from './engine-fault';
import type { Arrival } from './fetch-counted';
import { fetchTable, type FetchedTable } from './fetch-table';
import { MODULE_BYTES } from './module-bytes';

/** Milliseconds from the first request, and from the arrival of the bytes, to a table that answers. */
export interface BootTimes {
	readonly bootMs: number;
	readonly attachMs: number;
}

type Params = readonly (string | number)[];

const EH = { module: ehModule, script: ehScript, bytes: MODULE_BYTES.eh };
const MVP = { module: mvpModule, script: mvpScript, bytes: MODULE_BYTES.mvp };

let connection: duckdb.AsyncDuckDBConnection | undefined;
/** Never resolves; rejects when DuckDB's worker fails beside its answers. */
let failed = new Promise<never>(() => undefined);
let lastCursor = 0;
const cursors = new Map<number, AsyncIterator<Parameters<typeof toColumns>[0]>>();
const statements = new Map<string, Promise<duckdb.AsyncPreparedStatement>>();

/** What a page asks of this worker, which keeps duckdb-wasm and Arrow off the page's own thread. */
const engineWorker = {
	/** Module and tables travel at once; the tables' own file is attached without copying. Throws `EngineFault`. */
	async open(
		table: FetchedTable,
		onProgress: (progress: BootProgress) => void
	): Promise<BootTimes> {
		const asked = performance.now();
		mayCompile();
		const { wasmExceptions } = await duckdb.getPlatformFeatures();
		const { module, script, bytes } = wasmExceptions ? EH : MVP;
		const report = sumProgress({ module: bytes, table: table.bytes }, onProgress);
		const { ready, worker } = startHost(script, report.module);
		const opening = ready.then(async () => {
			const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
			await database.instantiate(module);
			return database;
		});
		const [file, database] = await orFailed(
			Promise.all([fetchTable(table, report.table), opening])
		);
		const arrived = performance.now();
		connection = await orFailed(attach(database, file, table.build));
		const now = performance.now();
		return { bootMs: now - asked, attachMs: now - arrived };
	},

	async rows(sql: string, params: Params): Promise<Columns> {
		const statement = await orFailed(prepare(sql));
		return toColumns(await orFailed(statement.query(...params)));
	},

	/** Opens a question whose rows come in pieces; the number names it to `next` and `close`. */
	async cursor(sql: string, params: Params): Promise<number> {
		const statement = await orFailed(prepare(sql));
		const batches = await orFailed(statement.send(...params));
		cursors.set((lastCursor += 1), batches[Symbol.asyncIterator]());
		return lastCursor;
	},

	/** The next piece, null after the last. */
	async next(cursor: number): Promise<Columns | null> {
		const batches = cursors.get(cursor);
		if (batches === undefined) return null;
		const step = await orFailed(batches.next());
		return step.done === true ? null : toColumns(step.value);
	},

	close(cursor: number): void {
		cursors.delete(cursor);
	}
};
export type EngineWorker = typeof engineWorker;

expose(engineWorker);

/** The smallest module there is, so that a browser which forbids WebAssembly says so before eight megabytes travel. */
function mayCompile(): void {
	try {
		new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
	} catch (cause) {
		throw new EngineFault('forbidden', 'WebAssembly may not run', cause);
	}
}

/** DuckDB's script in a worker that also says how it fares; `ready` resolves when the script listens. */
function startHost(script: string, onArrival: (arrival: Arrival) => void) {
	const worker = new Worker(new URL('./duckdb-host.ts', import.meta.url), { type: 'module' });
	const { port1, port2 } = new MessageChannel();
	const ready = new Promise<void>((resolve) => {
		failed = new Promise((_, reject) => {
			worker.addEventListener('error', (event) => reject(workerFault(event)));
			port1.onmessage = ({ data: news }: MessageEvent<HostNews>) => {
				if (news.kind === 'ready') resolve();
				else if (news.kind === 'arrival') onArrival(news.arrival);
				else reject(new EngineFault(news.fault, news.message));
			};
		});
	});
	const order: HostOrder = { script: new URL(script, location.href).href, port: port2 };
	worker.postMessage(order, [port2]);
	return { worker, ready };
}

function orFailed<Answer>(answer: Promise<Answer>): Promise<Answer> {
	return Promise.race([answer, failed]);
}

async function attach(database: duckdb.AsyncDuckDB, file: Uint8Array, build: string) {
	await database.registerFileBuffer('observations.duckdb', file);
	const opened = await database.connect();
	for (const setting of SETTINGS) await opened.query(setting);
	await opened.query("attach 'observations.duckdb' as published (read_only)");
	await checkBuild(opened, build);
	for (const table of TABLES)
		await opened.query(`create view ${table} as select * from published.${table}`);
	return opened;
}

/** What tells two builds apart where a browser counts no sha256: the tables say which build made them. */
async function checkBuild(opened: duckdb.AsyncDuckDBConnection, build: string): Promise<void> {
	const answer = await opened.query('select id from published.build');
	if (answer.getChild('id')?.get(0) !== build)
		throw new EngineFault('version', 'tables of another build');
}

/** Preparing and closing are messages to duckdb's worker as long as the question itself, so statements are kept. */
function prepare(sql: string): Promise<duckdb.AsyncPreparedStatement> {
	if (connection === undefined) throw new Error('engine not open; call open first');
	const statement = statements.get(sql) ?? connection.prepare(sql);
	statements.set(sql, statement);
	statement.catch(() => statements.delete(sql));
	return statement;
}
