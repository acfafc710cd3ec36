import type { Arrival } from './fetch-counted';

/** What has arrived of the engine and its tables. */
export interface BootProgress {
	/** 0 to 1; 1 when all is there and the engine starts. */
	readonly share: number;
	/** Bytes that travel, compressed where the host compresses; null until each answer has said its own, or for ever. */
	readonly totalBytes: number | null;
}

/** Sizes after decompression, as the build knows them. */
export interface BootSizes {
	readonly module: number;
	readonly table: number;
}

/** A page that redraws its bar more often than this is busy with nothing else. */
const LEAST_MS_BETWEEN = 100;

/** Sums what has arrived of the module and of the tables; told on at most ten times a second, the end always. */
export function sumProgress(
	sizes: BootSizes,
	onProgress: (progress: BootProgress) => void,
	now = () => performance.now()
): Record<keyof BootSizes, (arrival: Arrival) => void> {
	const arrived: Record<keyof BootSizes, Arrival> = { module: NOTHING, table: NOTHING };
	let told = -Infinity;
	const tell = () => {
		const progress = progressOf(sizes, arrived);
		if (progress.share < 1 && now() - told < LEAST_MS_BETWEEN) return;
		told = now();
		onProgress(progress);
	};
	const reportOf = (part: keyof BootSizes) => (arrival: Arrival) => {
		arrived[part] = arrival;
		tell();
	};
	return { module: reportOf('module'), table: reportOf('table') };
}

const NOTHING: Arrival = { loadedBytes: 0, travelBytes: null };

/** By bytes that travel where all are known, since the two files do not shrink alike. */
function progressOf(
	sizes: BootSizes,
	{ module, table }: Record<keyof BootSizes, Arrival>
): BootProgress {
	const moduleShare = Math.min(module.loadedBytes / sizes.module, 1);
	const tableShare = Math.min(table.loadedBytes / sizes.table, 1);
	const weigh = (moduleBytes: number, tableBytes: number) =>
		(moduleShare * moduleBytes + tableShare * tableBytes) / (moduleBytes + tableBytes);
	if (module.travelBytes === null || table.travelBytes === null)
		return { share: weigh(sizes.module, sizes.table), totalBytes: null };
	return {
		share: weigh(module.travelBytes, table.travelBytes),
		totalBytes: module.travelBytes + table.travelBytes
	};
}
