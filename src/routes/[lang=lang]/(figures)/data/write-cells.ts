import type { FileAbout, FileCell, FileFormat, FileTable } from '$lib/download/file-table';
import { csvLines, excelCsvLines, toCsv, toExcelCsv } from '$lib/download/to-csv';
import { allObservations, type WantedCells } from '$lib/query/all-observations';
import type { Engine } from '$lib/query/engine/engine';
import type { ObservationRow } from '$lib/query/observations-of';
import type { FileSink } from '$lib/ui/take-away/file-sink';
import { beginFile } from '$lib/ui/take-away/write-in-worker';

/** Formats that cells can be written in here; Parquet is the published file itself. */
export const CELL_FORMATS = ['csv', 'csv-excel', 'xlsx'] as const satisfies readonly FileFormat[];
export type CellFormat = (typeof CELL_FORMATS)[number];

/** A file of cells under way. */
export interface CellsJob {
	readonly engine: Engine;
	readonly wanted: WantedCells;
	readonly format: CellFormat;
	readonly columns: FileTable['columns'];
	readonly about: FileAbout;
	readonly sink: FileSink;
	/** Told after every piece how many rows are written. */
	readonly onRows: (rows: number) => void;
	/** Ends the work with its reason. */
	readonly signal: AbortSignal;
}

/** Streams the wanted cells from the engine into the file, which its owner gives up on failure; the page never holds them all, but for a workbook's worker. */
export async function writeCells(job: CellsJob): Promise<void> {
	await (job.format === 'xlsx' ? writeWorkbook(job) : writeText(job, job.format));
	await job.sink.close();
}

async function writeText(job: CellsJob, format: 'csv' | 'csv-excel'): Promise<void> {
	const { columns, sink } = job;
	const [begin, lines] = format === 'csv' ? [toCsv, csvLines] : [toExcelCsv, excelCsvLines];
	const names = columns.map(({ name }) => name);
	await sink.write(begin(names, []));
	await eachPiece(job, (rows) => sink.write(lines(rows)));
}

async function writeWorkbook(job: CellsJob): Promise<void> {
	const file = await beginFile(job.columns);
	try {
		await eachPiece(job, (rows) => file.add(rows));
		await job.sink.write(await file.finish('xlsx', job.about));
	} finally {
		file.stop();
	}
}

async function eachPiece(
	{ engine, wanted, onRows, signal }: CellsJob,
	take: (rows: readonly (readonly FileCell[])[]) => Promise<void>
): Promise<void> {
	let written = 0;
	for await (const batch of engine.batches(allObservations(wanted))) {
		signal.throwIfAborted();
		await take(batch.map(cellsOf));
		onRows((written += batch.length));
	}
}

function cellsOf(row: ObservationRow): readonly FileCell[] {
	const { indicator, region, activity, year, value, flags } = row;
	return [indicator, region, activity, year, value, flags || null];
}
