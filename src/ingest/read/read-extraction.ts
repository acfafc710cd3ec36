import { createHash, type Hash } from 'node:crypto';
import { openSource } from '../fetch/open-source';
import { IngestError } from '../files/ingest-error';
import { readLines } from '../files/read-lines';
import { unpack } from '../files/unpack';
import { KNOWN_EXTRACTIONS } from '../lists/extractions';
import { LATER_TABLE } from '../lists/table-spec';
import type { CsvLayout } from './parse-csv-header';
import { readSdmxCsv } from './read-sdmx-csv';
import type { FileRead, Reading } from './reading';

/** A part of a table that somebody else took out of it, without its flags. */
export interface Extraction {
	/** sha256 of the file, unpacked, hexadecimal. */
	readonly sha256: string;
	/** Month in which it was taken, ISO; null where it is not known. */
	readonly taken: string | null;
}

const COLUMNS = ['indic_sbs', 'nace_r2', 'geo', 'time_period', 'obs_value'] as const;

/**
 * Whether a file that begins so is an extraction: its columns are these five, in any order, and none
 * of them says a flag, as every layout of Eurostat's does.
 */
export function isExtraction(start: string): boolean {
	const [header = ''] = start.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
	const names = header.split(',').map((name) => name.trim().toLowerCase());
	return names.sort().join() === [...COLUMNS].sort().join();
}

/** The same of a file by its name, packed or not; an address is Eurostat's, which writes no extraction. */
export async function isExtractionFile(name: string): Promise<boolean> {
	if (/^https?:/i.test(name)) return false;
	try {
		const { bytes } = await unpack((await openSource(name)).bytes, name);
		return isExtraction(Buffer.from(await firstOf(bytes)).toString('utf8'));
	} catch {
		// What is wrong with it is told where it is read, by line and column.
		return false;
	}
}

async function firstOf(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	for await (const chunk of bytes) return chunk;
	return new Uint8Array();
}

/**
 * Reads an extraction, one cell a line, an empty value for none; its day is the month in which it was
 * taken. Its columns say its table, unless it is named or told to be another. Throws at a line that is
 * not so.
 */
export async function readExtraction(
	bytes: AsyncIterable<Uint8Array>,
	reading: Reading
): Promise<FileRead & { readonly extraction: Extraction }> {
	const { wanted, told = LATER_TABLE.code, file, isSlice } = reading;
	if (wanted.every(({ code }) => code !== LATER_TABLE.code)) {
		const [other] = wanted.map(({ code }) => code);
		const what = `wrong table: ${file} is an extraction of ${LATER_TABLE.code}`;
		throw new IngestError(`${what}, not of ${other}; read it with npm run data:ingest`);
	}
	if (isSlice) throw new IngestError(`extraction in slices: ${file}; give it whole`);
	const hash = createHash('sha256');
	const lines = readLines(hashing(bytes, hash), file);
	const { table } = await readSdmxCsv(lines, { ...reading, told }, layoutOf);
	const sha256 = hash.digest('hex');
	const taken = KNOWN_EXTRACTIONS.find((extraction) => extraction.sha256 === sha256)?.taken ?? null;
	return { table, day: taken, extraction: { sha256, taken } };
}

function layoutOf(names: readonly string[]): CsvLayout {
	const at = (name: (typeof COLUMNS)[number]) => names.indexOf(name);
	const dimensions = ['geo', 'indic_sbs', 'nace_r2'] as const;
	return {
		dimensions: new Map(dimensions.map((name) => [name, at(name)])),
		...{ time: at('time_period'), value: at('obs_value') },
		...{ flags: -1, confidentiality: -1, updated: -1, columns: names.length }
	};
}

async function* hashing(bytes: AsyncIterable<Uint8Array>, hash: Hash) {
	for await (const chunk of bytes) {
		hash.update(chunk);
		yield chunk;
	}
}
