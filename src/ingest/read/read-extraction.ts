import { createHash, type Hash } from 'node:crypto';
import { openSource } from '../fetch/open-source';
import { IngestError } from '../files/ingest-error';
import { readLines } from '../files/read-lines';
import { unpack } from '../files/unpack';
import { KNOWN_EXTRACTIONS } from '../lists/extractions';
import { LATER_TABLE } from '../lists/table-spec';
import type { CsvLayout } from './parse-csv-header';
import { readSdmxCsv } from './read-sdmx-csv';
import type { Reading } from './reading';

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
	return [...namesIn(header.split(','))].sort().join() === [...COLUMNS].sort().join();
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

/** Reads an extraction, one cell a line, an empty value for none; throws at a line that is not so. */
export async function readExtraction(
	bytes: AsyncIterable<Uint8Array>,
	reading: Reading
): Promise<Extraction> {
	const { cells, codes, file, isSlice } = reading;
	if (codes.spec.code !== LATER_TABLE.code) {
		const what = `wrong table: ${file} is an extraction of ${LATER_TABLE.code}`;
		throw new IngestError(`${what}, not of ${codes.spec.code}; read it with npm run data:ingest`);
	}
	if (isSlice) throw new IngestError(`extraction in slices: ${file}; give it whole`);
	const hash = createHash('sha256');
	await readSdmxCsv(readLines(hashing(bytes, hash), file), reading, layoutOf);
	const flags = cells.flagWords.filter((word) => word !== '').join(' ');
	if (flags !== '')
		throw new IngestError(`flags in an extraction: ${file} has ${flags}; it has no column of them`);
	const sha256 = hash.digest('hex');
	const known = KNOWN_EXTRACTIONS.find((extraction) => extraction.sha256 === sha256);
	return { sha256, taken: known?.taken ?? null };
}

function layoutOf(names: readonly string[]): CsvLayout {
	const found = namesIn(names);
	const at = (name: (typeof COLUMNS)[number]) => found.indexOf(name);
	return {
		...{ geo: at('geo'), indicator: at('indic_sbs'), nace_r2: at('nace_r2') },
		...{ time: at('time_period'), value: at('obs_value') },
		...{ freq: -1, flags: -1, confidentiality: -1, updated: -1, columns: found.length }
	};
}

function namesIn(columns: readonly string[]): readonly string[] {
	return columns.map((name) =>
		name
			.replace(/^\uFEFF/, '')
			.trim()
			.toLowerCase()
	);
}

async function* hashing(bytes: AsyncIterable<Uint8Array>, hash: Hash) {
	for await (const chunk of bytes) {
		hash.update(chunk);
		yield chunk;
	}
}
