/** What has arrived of the engine and its tables, in bytes after decompression. */
export interface BootProgress {
	readonly loadedBytes: number;
	readonly totalBytes: number;
}

/** A page that redraws its bar more often than this is busy with nothing else. */
const LEAST_MS_BETWEEN = 100;

/** Sums what has arrived of the module and of the tables; told on at most ten times a second. */
export function sumProgress(moduleTotal: number, onProgress: (progress: BootProgress) => void) {
	let module = 0;
	let database = 0;
	let told = -Infinity;
	const tell = () => {
		if (performance.now() - told < LEAST_MS_BETWEEN) return;
		told = performance.now();
		onProgress({
			loadedBytes: module + database,
			totalBytes: moduleTotal + database
		});
	};
	return {
		module(loaded: number) {
			module = Math.min(loaded, moduleTotal);
			tell();
		},
		/** Tables count once they are there: one in seven of the bytes. */
		database(loaded: number) {
			database = loaded;
			tell();
		}
	};
}
