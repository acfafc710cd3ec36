import type { Engine } from '$lib/query/engine';

interface Progress {
	readonly loadedBytes: number;
	readonly totalBytes: number;
}

let shared: Promise<Engine> | undefined;
let stopping = new AbortController();
/** All who wait for the one start, whoever asked first. */
const waiting = new Set<(progress: Progress) => void>();

/** The one engine of a visit: started once, started again only after a failure or a stop. */
export async function sharedEngine(
	databaseUrl: string,
	onProgress: (progress: Progress) => void
): Promise<Engine> {
	waiting.add(onProgress);
	try {
		return await (shared ??= start(databaseUrl));
	} finally {
		waiting.delete(onProgress);
	}
}

/** Ends the engine, whatever it does: all who wait for it are refused at once, the next who asks starts another. */
export function stopSharedEngine(): void {
	shared = undefined;
	stopping.abort(new Error('engine stopped: the reader asked for it'));
	stopping = new AbortController();
}

async function start(databaseUrl: string): Promise<Engine> {
	const { signal } = stopping;
	try {
		const { openWasmEngine } = await import('$lib/query/wasm');
		signal.throwIfAborted();
		const onProgress = (progress: Progress) => waiting.forEach((tell) => tell(progress));
		return await openWasmEngine(databaseUrl, onProgress, signal);
	} catch (cause) {
		if (!signal.aborted) shared = undefined;
		throw cause;
	}
}
