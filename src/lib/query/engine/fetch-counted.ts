import { EngineFault, networkFault } from './engine-fault';

/** What has come of one file so far. */
export interface Arrival {
	/** Bytes after decompression. */
	readonly loadedBytes: number;
	/** All the bytes that travel, compressed or not; null where the server does not say. */
	readonly travelBytes: number | null;
}

/** The part of `fetch` that is needed. */
export type Ask = (url: string) => Promise<Response>;

/**
 * A file of our own origin as a stream that counts its bytes as they come; the first count comes with the first words of
 * the answer. Throws `EngineFault`: network or missing; a stream that breaks is for `networkFault`.
 */
export async function fetchCounted(
	url: string,
	onArrival: (arrival: Arrival) => void,
	ask: Ask = fetch
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
	const response = await ask(url).catch((cause: unknown) => {
		throw networkFault(cause, url);
	});
	if (!response.ok || response.body === null) throw refusal(url, response.status);
	const travelBytes = Number(response.headers.get('content-length')) || null;
	let loadedBytes = 0;
	onArrival({ loadedBytes, travelBytes });
	const counting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
		transform(piece, controller) {
			loadedBytes += piece.byteLength;
			onArrival({ loadedBytes, travelBytes });
			controller.enqueue(piece);
		}
	});
	return response.body.pipeThrough(counting);
}

function refusal(url: string, status: number): EngineFault {
	const isGone = status >= 400 && status < 500 && status !== 408 && status !== 429;
	return new EngineFault(isGone ? 'missing' : 'network', `answer ${status}: ${url}`);
}
