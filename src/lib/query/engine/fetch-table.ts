import type { ObservationCube } from '../observation-cube';
import { EngineFault, networkFault } from './engine-fault';
import { fetchCounted, type Arrival, type Ask } from './fetch-counted';

/** A file of the build as the pages of the same build know it. */
export interface FileMark {
	/** Its size, not compressed. */
	readonly bytes: number;
	/** 64 hexadecimal digits. */
	readonly sha256: string;
}

/** A file and where to fetch it. */
export interface FetchedFile extends FileMark {
	readonly address: string;
}

/** The tables in DuckDB's own form; `build` is written in them and tells two builds apart. */
export interface FetchedTable extends FetchedFile {
	readonly build: string;
}

/**
 * The tables in DuckDB's own form, whole and of the page's own build. Their place is taken at once in full: pieces
 * gathered beside the whole would stay in memory, 11 MB of them. Throws `EngineFault`.
 */
export async function fetchTable(
	file: FetchedFile,
	onArrival: (arrival: Arrival) => void,
	ask?: Ask
): Promise<Uint8Array<ArrayBuffer>> {
	const { bytes, loaded } = await fetchWhole(file, onArrival, ask);
	await checkTable(bytes, loaded, file);
	return bytes;
}

/** Cells as a page holds them, from a file of the page's own build. Throws `EngineFault`. */
export async function fetchCells(
	file: FetchedFile,
	ask?: Ask
): Promise<readonly ObservationCube[]> {
	const { bytes, loaded } = await fetchWhole(file, () => undefined, ask);
	const cubes = parsed(bytes, file);
	if (loaded !== file.bytes || !(await isSame(bytes, file.sha256)))
		throw new EngineFault('version', `of another build: ${file.address}`);
	return cubes;
}

function parsed(bytes: Uint8Array, { address }: FetchedFile): readonly ObservationCube[] {
	try {
		// What our own build wrote: its hash is looked at next.
		return JSON.parse(new TextDecoder().decode(bytes)) as readonly ObservationCube[];
	} catch (cause) {
		throw new EngineFault('damaged', `not whole: ${address}`, cause);
	}
}

/** The bytes that came, no more of them than expected, and how many came in truth. */
async function fetchWhole(
	file: FetchedFile,
	onArrival: (arrival: Arrival) => void,
	ask?: Ask
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly loaded: number }> {
	const whole = new Uint8Array(file.bytes);
	const reader = (await fetchCounted(file.address, onArrival, ask)).getReader();
	let loaded = 0;
	for (;;) {
		const { done, value } = await reader.read().catch((cause: unknown) => {
			throw networkFault(cause, file.address);
		});
		if (done) break;
		whole.set(value.subarray(0, Math.max(file.bytes - loaded, 0)), loaded);
		loaded += value.byteLength;
	}
	return { bytes: whole.subarray(0, loaded), loaded };
}

/** DuckDB's file: three headers, then whole blocks; its name stands after eight bytes of checksum. */
const HEADERS_BYTES = 3 * 4096;
const BLOCK_BYTES = 262_144;

async function checkTable(
	bytes: Uint8Array<ArrayBuffer>,
	loaded: number,
	file: FetchedFile
): Promise<void> {
	const isDatabase = new TextDecoder('latin1').decode(bytes.subarray(8, 12)) === 'DUCK';
	const isWhole = (loaded - HEADERS_BYTES) % BLOCK_BYTES === 0;
	if (!isDatabase || !isWhole) throw new EngineFault('damaged', `not whole: ${file.address}`);
	if (loaded !== file.bytes || !(await isSame(bytes, file.sha256)))
		throw new EngineFault('version', `of another build: ${file.address}`);
}

/**
 * Whether bytes have that sha256. Browsers count it for https and localhost alone; elsewhere this cannot tell, says true,
 * and the size and the build's name inside the tables decide.
 */
export async function isSame(bytes: Uint8Array<ArrayBuffer>, sha256: string): Promise<boolean> {
	if (globalThis.crypto?.subtle === undefined) return true;
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}
