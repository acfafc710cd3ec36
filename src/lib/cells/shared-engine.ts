import type { BootProgress } from '$lib/query/engine/boot-progress';
import type { Engine } from '$lib/query/engine/engine';
import { EngineFault } from '$lib/query/engine/engine-fault';
import type { FetchedTable } from '$lib/query/engine/fetch-table';
import { loaded } from './failure-of';

let shared: Promise<Engine> | undefined;
let stopping = new AbortController();
/** All who wait for the one start, whoever asked first. */
const waiting = new Set<(progress: BootProgress) => void>();

/** The one engine of a visit: started once, started again only after it failed or was stopped. Throws `EngineFault`. */
export async function sharedEngine(
	table: FetchedTable,
	onProgress: (progress: BootProgress) => void
): Promise<Engine> {
	waiting.add(onProgress);
	try {
		return await (shared ??= start(table));
	} finally {
		waiting.delete(onProgress);
	}
}

/** Ends the engine, whatever it does: all who wait for it are refused at once, the next who asks starts another. */
export function stopSharedEngine(): void {
	stopping.abort();
	stopping = new AbortController();
	shared = undefined;
}

async function start(table: FetchedTable): Promise<Engine> {
	const { signal } = stopping;
	// One that was stopped has been forgotten already, and another may stand in its place.
	const onEnd = () => {
		if (!signal.aborted) shared = undefined;
	};
	const onProgress = (progress: BootProgress) => waiting.forEach((tell) => tell(progress));
	const open = async () => {
		const { openWasmEngine } = await loaded(import('$lib/query/engine/wasm'));
		return openWasmEngine(table, { onProgress, onEnd, signal });
	};
	try {
		return await Promise.race([open(), stoppedBy(signal)]);
	} catch (cause) {
		onEnd();
		throw cause;
	}
}

/** Never resolves. */
function stoppedBy(signal: AbortSignal): Promise<never> {
	return new Promise((_, reject) => {
		const stop = () => reject(new EngineFault('stopped', 'stopped by the reader'));
		signal.addEventListener('abort', stop, { once: true });
	});
}
