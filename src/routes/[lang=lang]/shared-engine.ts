import type { Engine } from '$lib/query/engine';

let shared: Promise<Engine> | undefined;

/** The one engine of a visit: started once, started again only after a failure. */
export function sharedEngine(
	databaseUrl: string,
	onProgress: (progress: { loadedBytes: number; totalBytes: number }) => void
): Promise<Engine> {
	shared ??= import('$lib/query/wasm')
		.then(({ openWasmEngine }) => openWasmEngine(databaseUrl, onProgress))
		.catch((cause: unknown) => {
			shared = undefined;
			throw cause;
		});
	return shared;
}
