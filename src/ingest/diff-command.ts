import { existsSync } from 'node:fs';
import { type FileHandle, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { csvFormatRows } from 'd3-dsv';
import {
	openVintageDiff,
	type RevisedCell,
	type VintageDiff
} from '../lib/query/vintage-diff.server';
import { VINTAGES } from './archive-vintage';
import { OBSERVATIONS } from './describe-observations';
import { readDiffLists } from './diff-lists';
import { cellsOf, differenceOf, diffSections } from './diff-report';
import { diffMarkdown, diffText } from './diff-text';
import { fileToWrite, folderNamed } from './files/tables-folder';
import { IngestError } from './ingest-error';
import { isDate } from './check/plausible';
import { finishEarlier } from './publish/move-in';
import { readVersion } from './read-package';
import { openParquet } from './read-parquet';
import { readThrough } from './read/read-through';
import type { Output } from './run-command';

const USAGE = 'npm run data:diff -- OLDER NEWER [--markdown] [--csv FILE] [--out DIR]';

const CSV_COLUMNS = [
	...['kind', 'indicator', 'region', 'activity', 'year'],
	...['older', 'newer', 'difference', 'older_flags', 'newer_flags']
];

/**
 * `data:diff`: which cells differ between two vintages, each a folder of tables or the date of one
 * kept in `--out`. Says how many, by kind and by indicator, country, sector and host; `--csv` writes
 * every cell. The older figure of a cell that became confidential is in no output.
 */
export async function diffCommand(argv: readonly string[], output: Output): Promise<void> {
	const { older, newer, values } = readArguments(argv);
	const out = values.out ?? 'datasets';
	const { stdout } = output;
	for (const folder of [out, older, newer]) {
		if (!isDate(folder)) await finishEarlier(folderNamed(folder), output);
	}
	const [from, to] = [await findVintage(older, out), await findVintage(newer, out)];
	const diff = await openDiff(from.folder, to.folder);
	try {
		const lists = await readDiffLists(to.folder);
		const sections = await diffSections(diff, lists);
		const cells = cellsOf(await diff.counts());
		const summary = `${cells} cells differ between vintage ${from.version} and vintage ${to.version}.`;
		if (values.csv !== undefined) await writeCells(diff, fileToWrite(values.csv));
		stdout.write(`${summary}\n\n`);
		stdout.write(values.markdown === true ? diffMarkdown(sections) : diffText(sections));
	} finally {
		diff.close();
	}
}

interface Vintage {
	readonly folder: string;
	readonly version: string;
}

/** The folder of a vintage: named itself, or by its date the newest tables or those kept beside them. */
async function findVintage(name: string, out: string): Promise<Vintage> {
	const isNewest = isDate(name) && (await readVersion(out)) === name;
	const folder = isNewest ? out : isDate(name) ? join(out, VINTAGES, name) : name;
	if (!existsSync(join(folder, OBSERVATIONS.path))) {
		throw new IngestError(
			`unknown vintage: ${name}; name a folder with ${OBSERVATIONS.path}, or a date kept in ${join(out, VINTAGES)}`
		);
	}
	return { folder, version: (await readVersion(folder)) ?? 'without a date' };
}

async function openDiff(older: string, newer: string): Promise<VintageDiff> {
	const paths = [older, newer].map((folder) => join(folder, OBSERVATIONS.path));
	// DuckDB would take rows without end; what it says of a damaged file is no sentence.
	for (const path of paths) openParquet(await readFile(path), path);
	try {
		return await openVintageDiff(older, newer);
	} catch (cause) {
		for (const path of paths) await readThrough(path);
		throw new IngestError(
			`tables that cannot be compared: ${older} and ${newer}; run npm run data:check on each`,
			{ cause }
		);
	}
}

async function writeCells(diff: VintageDiff, path: string): Promise<void> {
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

function readArguments(argv: readonly string[]) {
	const options = {
		markdown: { type: 'boolean' },
		csv: { type: 'string' },
		out: { type: 'string' }
	} as const;
	try {
		const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
		const [older, newer, ...others] = positionals;
		if (older === undefined || newer === undefined || others.length > 0) {
			throw new IngestError(`not two vintages: ${positionals.join(' ')}; ${USAGE}`);
		}
		return { older, newer, values };
	} catch (cause) {
		if (cause instanceof IngestError) throw cause;
		const reason = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
		throw new IngestError(`wrong arguments: ${reason}; ${USAGE}`, { cause });
	}
}
