import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { limitBytes, tooPacked } from './limit-bytes';
import { LIMITS } from './limits';

/** The bytes of a table, unpacked when they were gzipped. */
export interface Unpacked {
	readonly bytes: AsyncIterable<Uint8Array>;
	/** Day of the gzip header's MTIME, ISO; null when it says none or the bytes were plain. */
	readonly packed: string | null;
}

const GZIP_HEADER_BYTES = 10;

/**
 * Tells gzip by its magic bytes, not by a name, and unpacks it. More bytes than a table may have, and
 * a gzip that unpacks to more than a table could, throw where they are read.
 */
export async function unpack(bytes: AsyncIterable<Uint8Array>, file: string): Promise<Unpacked> {
	const count = { bytes: 0 };
	const chunks = counting(limitBytes(bytes, file), count)[Symbol.asyncIterator]();
	const head = await readHead(chunks);
	const all = Readable.from(startWith(head, chunks), { objectMode: false });
	if (head[0] !== 0x1f || head[1] !== 0x8b) return { bytes: all, packed: null };
	const gunzip = createGunzip();
	// Errors of either stream end the other and reach whoever reads `gunzip`.
	pipeline(all, gunzip, () => undefined);
	return { bytes: limitRatio(limitBytes(gunzip, file), file, count), packed: packingDay(head) };
}

async function* counting(bytes: AsyncIterable<Uint8Array>, count: { bytes: number }) {
	for await (const chunk of bytes) {
		count.bytes += chunk.length;
		yield chunk;
	}
}

async function* limitRatio(
	unpacked: AsyncIterable<Uint8Array>,
	file: string,
	packed: { readonly bytes: number }
): AsyncGenerator<Uint8Array> {
	let size = 0;
	for await (const chunk of unpacked) {
		size += chunk.length;
		if (size > LIMITS.ratioFrom && size > packed.bytes * LIMITS.ratio) throw tooPacked(file);
		yield chunk;
	}
}

async function readHead(chunks: AsyncIterator<Uint8Array>): Promise<Buffer> {
	let head = Buffer.alloc(0);
	while (head.length < GZIP_HEADER_BYTES) {
		const { value, done } = await chunks.next();
		if (done === true) break;
		head = Buffer.concat([head, value]);
	}
	return head;
}

async function* startWith(head: Buffer, chunks: AsyncIterator<Uint8Array>) {
	if (head.length > 0) yield head;
	yield* { [Symbol.asyncIterator]: () => chunks };
}

function packingDay(head: Buffer): string | null {
	const seconds = head.length < GZIP_HEADER_BYTES ? 0 : head.readUInt32LE(4);
	return seconds === 0 ? null : new Date(seconds * 1000).toISOString().slice(0, 10);
}
