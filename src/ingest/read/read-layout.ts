import { readJsonStat } from './read-json-stat';
import { readLines } from '../files/read-lines';
import { type Extraction, isExtraction, readExtraction } from './read-extraction';
import { readSdmxCsv } from './read-sdmx-csv';
import { readTsv } from './read-tsv';
import { readWhole } from '../files/read-whole';
import type { FileRead, Reading } from './reading';
import { refuseMarkup } from './refuse-markup';
import { unpack } from '../files/unpack';

/** A file that was read, and the extraction that it is, if it is one. */
type LayoutRead = FileRead & { readonly extraction: Extraction | null };

/**
 * Reads a file in any layout of Eurostat's, or an extraction, told by its content. Its day is the one
 * that it says, else that of its gzip header, which says nothing of an extraction.
 */
export async function readLayout(
	bytes: AsyncIterable<Uint8Array>,
	reading: Reading
): Promise<LayoutRead> {
	const { bytes: plain, packed } = await unpack(bytes, reading.file);
	const text = refuseMarkup(plain, reading.file)[Symbol.asyncIterator]();
	const head = await firstOf(text);
	const start = Buffer.from(head instanceof Error ? [] : head)
		.toString('utf8')
		.replace(/^\uFEFF/, '')
		.trimStart();
	const all = startWith(head, text);
	if (isExtraction(start)) return readExtraction(all, reading);
	const read = await readText(start, all, reading);
	return { ...read, day: read.day ?? packed, extraction: null };
}

async function readText(start: string, all: AsyncIterable<Uint8Array>, reading: Reading) {
	const { file } = reading;
	if (start.startsWith('{')) return readJsonStat(await readWhole(all, file), reading);
	const lines = readLines(all, file);
	// A header in which no tab separates columns.
	const isCsv = /^[^\t\n]*[,;][^\t\n]*(\n|$)/.test(start);
	return isCsv ? readSdmxCsv(lines, reading) : readTsv(lines, reading);
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
