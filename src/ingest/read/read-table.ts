import { Cells } from './cells';
import { toVocabulary } from './flag-vocabulary';
import { IngestError } from '../files/ingest-error';
import { readKnownCodes } from '../lists/known-codes';
import { type ObservationColumns, observationColumns } from './observation-columns';
import { openSource, type Source } from '../fetch/open-source';
import { type Extraction, isExtraction, readExtraction } from './read-extraction';
import { readJsonStat } from './read-json-stat';
import { readLines } from '../files/read-lines';
import { readSdmxCsv } from './read-sdmx-csv';
import { readTsv } from './read-tsv';
import { readWhole } from '../files/read-whole';
import type { Reading } from './reading';
import { refuseMarkup } from './refuse-markup';
import type { TableSpec } from '../lists/table-spec';
import { unpack } from '../files/unpack';

/** What is to be read as one table. */
export interface TableInput {
	readonly spec: TableSpec;
	/** Files or addresses: the whole table, or its slices by activity. */
	readonly sources: readonly string[];
	/** Folder of the code lists. */
	readonly codes: string;
	/** Date of the data, ISO; undefined when not told. */
	readonly vintage: string | undefined;
	/** Date to take when nothing gives one, ISO. */
	readonly undated?: string | undefined;
	/** The bytes of a source, watched on their way. */
	readonly watch: (source: Source) => AsyncIterable<Uint8Array>;
}

/** A table that was read, and its date, ISO: a day, or the month in which an extraction was made. */
export interface ReadTable {
	readonly columns: ObservationColumns;
	readonly vintage: string;
	/** The extraction that it is; null when it is Eurostat's own file. */
	readonly extraction: Extraction | null;
}

/**
 * Reads a table in any layout of Eurostat's (TSV old and new, SDMX-CSV 1.0 and 2.0, JSON-stat 2.0),
 * gzipped or not, told by its content. Its date is the one told, else what the file says, else the
 * gzip header, else the answer: the latest of the slices. An extraction that somebody else made of a
 * table is read too (`readExtraction`); it says no date, nor does what packed it.
 */
export async function readTable(input: TableInput): Promise<ReadTable> {
	const codes = await readKnownCodes(input.codes, input.spec);
	const cells = new Cells();
	const isSlice = input.sources.length > 1;
	const days: string[] = [];
	let extraction: Extraction | null = null;
	for (const name of input.sources) {
		const source = await openSource(name);
		const read = await readSource(input.watch(source), { cells, codes, file: name, isSlice });
		extraction = read.extraction ?? extraction;
		const day = read.day ?? (read.extraction === null ? source.answered : null);
		if (day !== null) days.push(day);
	}
	const [first = ''] = input.sources;
	if (cells.series.length === 0) throw new IngestError(`empty table: ${first} has no series`);
	const published = days.sort().at(-1);
	const day = published ?? '';
	const { confidentialityApart } = cells;
	const words = toVocabulary(cells.flagWords, first, { confidentialityApart, day });
	const vintage = input.vintage ?? published ?? input.undated;
	if (vintage !== undefined)
		return { columns: observationColumns(cells, words), vintage, extraction };
	throw new IngestError(`no vintage: ${first} gives no date; add --vintage YYYY-MM-DD`);
}

/** What a file was: the day that it says, ISO, null when it says none; and the extraction that it is, if it is one. */
type ReadSource = Pick<ReadTable, 'extraction'> & { readonly day: string | null };

async function readSource(bytes: AsyncIterable<Uint8Array>, reading: Reading): Promise<ReadSource> {
	const { bytes: plain, packed } = await unpack(bytes, reading.file);
	const text = refuseMarkup(plain, reading.file)[Symbol.asyncIterator]();
	const head = await firstOf(text);
	const start = Buffer.from(head instanceof Error ? [] : head)
		.toString('utf8')
		.replace(/^\uFEFF/, '')
		.trimStart();
	const all = startWith(head, text);
	if (isExtraction(start)) {
		const extraction = await readExtraction(all, reading);
		return { day: extraction.taken, extraction };
	}
	return { day: (await readLayout(start, all, reading)) ?? packed, extraction: null };
}

/** Reads a file of Eurostat's own that begins with `start`; gives the day that it says, ISO. */
async function readLayout(
	start: string,
	all: AsyncIterable<Uint8Array>,
	reading: Reading
): Promise<string | null> {
	if (start.startsWith('{')) return readJsonStat(await readWhole(all, reading.file), reading);
	const lines = readLines(all, reading.file);
	if (/^"?(dataflow|structure)"?,/i.test(start)) return readSdmxCsv(lines, reading);
	await readTsv(lines, reading);
	return null;
}

/** The first bytes; an error that comes before them, to be thrown again where lines are counted. */
async function firstOf(bytes: AsyncIterator<Uint8Array>): Promise<Uint8Array | Error> {
	try {
		const { value, done } = await bytes.next();
		return done === true ? new Uint8Array() : value;
	} catch (error) {
		if (error instanceof Error) return error;
		throw error;
	}
}

async function* startWith(head: Uint8Array | Error, rest: AsyncIterator<Uint8Array>) {
	if (head instanceof Error) throw head;
	if (head.length > 0) yield head;
	yield* { [Symbol.asyncIterator]: () => rest };
}
