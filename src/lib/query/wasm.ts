import { proxy, wrap, type Remote } from 'comlink';
import type { BootProgress } from './boot-progress';
import { toRows } from './columns';
import { QueryError, type Engine, type Query } from './engine';
import type { EngineWorker } from './engine-worker';

/**
 * DuckDB-WASM over the tables' own file, in a worker of ours: the page's thread only sends questions and reads rows.
 * `databaseUrl` and everything else is of our own origin.
 * Throws `engine not started: …` when module, worker or tables cannot be had.
 */
export async function openWasmEngine(
	databaseUrl: string,
	onProgress: (progress: BootProgress) => void
): Promise<Engine> {
	const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
	const remote = wrap<EngineWorker>(worker);
	try {
		const address = new URL(databaseUrl, location.href).href;
		// What a callback returns travels back to the worker, so it returns nothing.
		const report = proxy((progress: BootProgress) => void onProgress(progress));
		const times = await Promise.race([remote.open(address, report), failing(worker)]);
		// What `npm run bench` reads: boot with everything's arrival, then the attaching alone.
		const end = performance.now();
		performance.measure('engine boot', { start: end - times.bootMs, end });
		performance.measure('tables attached', { start: end - times.attachMs, end });
		return wasmEngine(remote);
	} catch (cause) {
		worker.terminate();
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new Error(`engine not started: ${reason}`, { cause });
	}
}

/** Never resolves; rejects when the worker's script cannot be had, which it tells by an event alone. */
function failing(worker: Worker): Promise<never> {
	return new Promise((_, reject) => {
		worker.addEventListener('error', (event) =>
			reject(new Error(event.message || 'worker refused'))
		);
	});
}

function wasmEngine(remote: Remote<EngineWorker>): Engine {
	return {
		async rows<Row>(query: Query<Row>): Promise<Row[]> {
			try {
				return toRows(await remote.rows(query.sql, query.params));
			} catch (cause) {
				throw new QueryError('wasm', query, cause);
			}
		},
		async *batches<Row>(query: Query<Row>): AsyncIterable<Row[]> {
			try {
				const cursor = await remote.cursor(query.sql, query.params);
				try {
					for (
						let columns = await remote.next(cursor);
						columns !== null;
						columns = await remote.next(cursor)
					)
						yield toRows<Row>(columns);
				} finally {
					await remote.close(cursor);
				}
			} catch (cause) {
				throw new QueryError('wasm', query, cause);
			}
		}
	};
}
