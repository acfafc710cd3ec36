import { proxy, wrap, type Remote } from 'comlink';
import type { BootProgress } from './boot-progress';
import { toRows } from '../columns';
import { QueryError, type Engine, type Query } from './engine';
import { EngineFault, faultOf, workerFault } from './engine-fault';
import type { EngineWorker } from './engine-worker';
import type { FetchedTable } from './fetch-table';
import { PATIENCE_MS, startPatience } from './patience';

/** How a page follows the engine that it starts. */
export interface EngineWatch {
	readonly onProgress: (progress: BootProgress) => void;
	/** Called once, when an engine that had started is gone: it crashed, fell silent or was stopped. */
	readonly onEnd: () => void;
	/** Ends the engine at any time: the worker goes, and what was asked of it is refused. */
	readonly signal: AbortSignal;
}

/**
 * DuckDB-WASM over the tables' own file, in a worker of ours: the page's thread only sends questions and reads rows.
 * Everything is of our own origin. Throws `EngineFault` when module, worker or tables cannot be had, and when nothing
 * comes for longer than `PATIENCE_MS`; so does every question of an engine that ends, in a `QueryError`.
 */
export async function openWasmEngine(table: FetchedTable, watch: EngineWatch): Promise<Engine> {
	const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
	const remote = wrap<EngineWorker>(worker);
	const life = lifeOf(worker, watch.signal);
	try {
		const times = await life.answer(openOf(remote, table, { ...watch, ...life }));
		markTimes(times);
		life.ended.catch(watch.onEnd);
		return wasmEngine(remote, life);
	} catch (cause) {
		life.end(cause);
		throw cause;
	}
}

/** A worker's life: `ended` rejects with the reason when it is over, and the worker is gone by then. */
interface Life {
	readonly ended: Promise<never>;
	end(reason: unknown): void;
	/** An answer of the worker, or the reason why it will never come. */
	answer<Answer>(answer: Promise<Answer>): Promise<Answer>;
}

function lifeOf(worker: Worker, signal: AbortSignal): Life {
	let end: (reason: unknown) => void = () => undefined;
	const ended = new Promise<never>((_, reject) => (end = reject));
	ended.catch(() => worker.terminate());
	worker.addEventListener('error', (event) => end(workerFault(event)));
	const stop = () => end(new EngineFault('stopped', 'stopped by the reader'));
	if (signal.aborted) stop();
	signal.addEventListener('abort', stop, { once: true });
	return { ended, end, answer: (answer) => Promise.race([answer, ended]) };
}

/** Opens the worker; silence ends its life. What has all arrived must only start, which shows no progress. */
async function openOf(
	remote: Remote<EngineWorker>,
	table: FetchedTable,
	{ onProgress, end }: Pick<EngineWatch, 'onProgress'> & Pick<Life, 'end'>
) {
	const patience = startPatience(PATIENCE_MS.engine, () =>
		end(new EngineFault('stalled', 'nothing came'))
	);
	const report = proxy((progress: BootProgress) => {
		patience.heard(progress.share < 1 ? PATIENCE_MS.bytes : PATIENCE_MS.engine);
		onProgress(progress);
	});
	try {
		const address = new URL(table.address, location.href).href;
		return await remote.open({ ...table, address }, report);
	} finally {
		patience.end();
	}
}

/** What `npm run bench` reads: boot with everything's arrival, then the attaching alone. */
function markTimes({ bootMs, attachMs }: Awaited<ReturnType<Remote<EngineWorker>['open']>>): void {
	const end = performance.now();
	performance.measure('engine boot', { start: end - bootMs, end });
	performance.measure('tables attached', { start: end - attachMs, end });
}

function wasmEngine(remote: Remote<EngineWorker>, life: Life): Engine {
	const asked = <Answer>(answer: Promise<Answer>) => answered(answer, life);
	return {
		async rows<Row>(query: Query<Row>): Promise<Row[]> {
			try {
				return toRows(await asked(remote.rows(query.sql, query.params)));
			} catch (cause) {
				throw new QueryError('wasm', query, cause);
			}
		},
		async *batches<Row>(query: Query<Row>): AsyncIterable<Row[]> {
			try {
				const cursor = await asked(remote.cursor(query.sql, query.params));
				try {
					for (
						let columns = await asked(remote.next(cursor));
						columns !== null;
						columns = await asked(remote.next(cursor))
					)
						yield toRows<Row>(columns);
				} finally {
					await asked(remote.close(cursor));
				}
			} catch (cause) {
				throw new QueryError('wasm', query, cause);
			}
		}
	};
}

/** A question that fails by more than its own SQL, or is never answered, takes the engine with it: the next starts anew. */
async function answered<Answer>(answer: Promise<Answer>, life: Life): Promise<Answer> {
	const patience = startPatience(PATIENCE_MS.engine, () =>
		life.end(new EngineFault('stalled', 'no answer'))
	);
	try {
		return await life.answer(answer);
	} catch (cause) {
		if (faultOf(cause) !== null) life.end(cause);
		throw cause;
	} finally {
		patience.end();
	}
}
