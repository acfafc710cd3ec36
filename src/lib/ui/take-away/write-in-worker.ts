import { wrap } from 'comlink';
import type { FileWorker } from '$lib/download/file-worker';
import type { FileAbout, FileCell, FileFormat, FileTable } from '$lib/download/file-table';

/** Rows handed over at a time: some ten milliseconds of the page's thread. */
const ROWS_AT_ONCE = 2_000;

/** A file under way in a worker of its own. */
export interface FileUnderWay {
	/** Adds rows; resolves when the worker has them. */
	add(rows: readonly (readonly FileCell[])[]): Promise<void>;
	/** The whole file; ends the worker. */
	finish(format: FileFormat, about: FileAbout): Promise<Blob>;
	/** Ends the worker with nothing to show. */
	stop(): void;
}

/** Begins a file. Rejects when the worker's script cannot be had. */
export async function beginFile(columns: FileTable['columns']): Promise<FileUnderWay> {
	const worker = new Worker(new URL('../../download/file-worker.ts', import.meta.url), {
		type: 'module'
	});
	const remote = wrap<FileWorker>(worker);
	const failed = new Promise<never>((_, reject) => {
		worker.addEventListener('error', (event) => {
			worker.terminate();
			reject(new Error(`file not written: ${event.message || 'worker refused'}`));
		});
	});
	await Promise.race([remote.begin(columns), failed]);
	return {
		add: (rows) => Promise.race([remote.add(rows), failed]),
		async finish(format, about) {
			try {
				return await Promise.race([remote.finish(format, about), failed]);
			} finally {
				worker.terminate();
			}
		},
		stop: () => worker.terminate()
	};
}

/** A table as a file, written off the page's thread. Throws `file not written: …`. */
export async function writeInWorker(
	format: FileFormat,
	table: FileTable,
	about: FileAbout
): Promise<Blob> {
	const file = await beginFile(table.columns);
	for (let from = 0; from < table.rows.length; from += ROWS_AT_ONCE)
		await file.add(table.rows.slice(from, from + ROWS_AT_ONCE));
	return file.finish(format, about);
}
