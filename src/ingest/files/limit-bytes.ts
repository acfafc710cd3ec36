import { IngestError } from './ingest-error';
import { counted, LIMITS } from './limits';

/** The bytes unchanged; throws once there are more than `limit`. */
export async function* limitBytes(
	bytes: AsyncIterable<Uint8Array>,
	file: string,
	limit: number = LIMITS.bytes
): AsyncGenerator<Uint8Array> {
	let size = 0;
	for await (const chunk of bytes) {
		size += chunk.length;
		if (size > limit) throw tooLarge(file, limit);
		yield chunk;
	}
}

/** The error for a file, an answer or an unpacked text of more than so many bytes. */
export function tooLarge(file: string, limit: number = LIMITS.bytes): IngestError {
	const what = `too large: ${file} has more than ${counted(limit)} bytes`;
	return new IngestError(`${what}; check that it is the table`);
}

/** The start of an answer's text, so that one without end ends: what a refusal or a notice says. */
export async function refusalText({ body }: Response): Promise<string> {
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of body ?? []) {
		parts.push(chunk);
		size += chunk.length;
		if (size >= LIMITS.refusalBytes) break;
	}
	return Buffer.concat(parts).subarray(0, LIMITS.refusalBytes).toString('utf8');
}

/** The error for a gzip that unpacks to more than a table could. */
export function tooPacked(file: string): IngestError {
	const what = `packed too tightly: ${file} unpacks to more than ${LIMITS.ratio} times its size`;
	return new IngestError(`${what}; check that it is the table`);
}
