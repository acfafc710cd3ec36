import { expose } from 'comlink';
import type { FileAbout, FileCell, FileColumn, FileFormat } from './file-table';
import { writeFile } from './write-file';

let columns: readonly FileColumn[] = [];
let rows: (readonly FileCell[])[] = [];

/** Makes files off the page's thread; rows come in pieces, since handing over many at once holds the page too. */
const fileWorker = {
	/** Forgets what was there and begins a table. */
	begin(of: readonly FileColumn[]): void {
		columns = of;
		rows = [];
	},

	add(more: readonly (readonly FileCell[])[]): void {
		for (const row of more) rows.push(row);
	},

	/** The file of everything added, ready for a Blob. */
	async finish(format: FileFormat, about: FileAbout): Promise<Blob> {
		const content = await writeFile(format, { columns, rows }, about);
		rows = [];
		return new Blob([typeof content === 'string' ? content : new Uint8Array(content)]);
	}
};
export type FileWorker = typeof fileWorker;

expose(fileWorker);
