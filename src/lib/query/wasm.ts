import { proxy, wrap, type Remote } from 'comlink';
import type { BootProgress } from './boot-progress';
import { toRows } from './columns';
import { QueryError, type Engine, type Query } from './engine';
import type { EngineWorker } from './engine-worker';

/**
 * DuckDB-WASM over the tables' own file, in a worker of ours: the page's thread only sends questions and reads rows.
 * `databaseUrl` and everything else is of our own origin.
 * Throws `engine not started: …` when module, worker or tables cannot be had. `signal` ends it at any time: the worker
 * goes, and what was asked of it is refused.
 */
export async function openWasmEngine(
	databaseUrl: string,
	onProgress: (progress: BootProgress) => void,
	signal: AbortSignal
): Promise<Engine> {
	const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
	const remote = wrap<EngineWorker>(worker);
	const ended = Promise.race([failing(worker), aborting(signal)]);
	ended.catch(() => worker.terminate());
	try {
		const address = new URL(databaseUrl, location.href).href;
		// What a callback returns travels back to the worker, so it returns nothing.
		const report = proxy((progress: BootProgress) => void onProgress(progress));
		const times = await Promise.race([remote.open(address, report), ended]);
		// What `npm run bench` reads: boot with everything's arrival, then the attaching alone.
		const end = performance.now();
		performance.measure('engine boot', { start: end - times.bootMs, end });
		performance.measure('tables attached', { start: end - times.attachMs, end });
		return wasmEngine(remote, ended);
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

/** Never resolves; rejects with the signal's reason. */
function aborting(signal: AbortSignal): Promise<never> {
	return new Promise((_, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason), { once: true });
	});
}

/** `ended` rejects when the worker is gone, which would else leave every question without an answer. */
function wasmEngine(remote: Remote<EngineWorker>, ended: Promise<never>): Engine {
	const answered = <Answer>(answer: Promise<Answer>) => Promise.race([answer, ended]);
	return {
		async rows<Row>(query: Query<Row>): Promise<Row[]> {
			try {
				return toRows(await answered(remote.rows(query.sql, query.params)));
			} catch (cause) {
				throw new QueryError('wasm', query, cause);
			}
		},
		async *batches<Row>(query: Query<Row>): AsyncIterable<Row[]> {
			try {
				const cursor = await answered(remote.cursor(query.sql, query.params));
				try {
					for (
						let columns = await answered(remote.next(cursor));
						columns !== null;
						columns = await answered(remote.next(cursor))
					)
						yield toRows<Row>(columns);
				} finally {
					await answered(remote.close(cursor));
				}
			} catch (cause) {
				throw new QueryError('wasm', query, cause);
			}
		}
	};
}
