import { type FileHandle, open } from 'node:fs/promises';
import { csvFormatRows } from 'd3-dsv';
import type { RevisedCell, VintageDiff } from '../../lib/query/vintage-diff.server';
import { differenceOf } from './diff-report';

const CSV_COLUMNS = [
	...['kind', 'indicator', 'region', 'activity', 'year'],
	...['older', 'newer', 'difference', 'older_flags', 'newer_flags']
];

/** Writes every cell that differs to a CSV file; the older figure of one that became confidential is not there. */
export async function writeCells(diff: VintageDiff, path: string): Promise<void> {
	const file: FileHandle = await open(path, 'w');
	try {
		await file.write(`${csvFormatRows([CSV_COLUMNS])}\n`);
		for await (const cells of diff.cells()) {
			if (cells.length > 0) await file.write(`${csvFormatRows(cells.map(csvRow))}\n`);
		}
	} finally {
		await file.close();
	}
}

function csvRow(cell: RevisedCell): string[] {
	const { kind, indicator, region, activity, year, older, newer, olderFlags, newerFlags } = cell;
	const values = [older, newer, differenceOf(cell)].map((value) => String(value ?? ''));
	return [kind, indicator, region, activity, String(year), ...values, olderFlags, newerFlags];
}
