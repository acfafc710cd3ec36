/** Called as bytes arrive; `total` is 0 while it is not known. */
export type OnBytes = (loaded: number, total: number) => void;

/** A file of our own origin, whole. Throws `table not found: …`. */
export async function fetchBytes(url: string, onBytes: OnBytes): Promise<Uint8Array> {
	const response = await fetch(url);
	if (!response.ok || response.body === null)
		throw new Error(`table not found: ${url} answered ${response.status}`);
	const chunks: Uint8Array[] = [];
	let loaded = 0;
	// The length header counts compressed bytes, so the total is only known without compression.
	const encoded = response.headers.get('content-encoding') !== null;
	const total = encoded ? 0 : Number(response.headers.get('content-length') ?? 0);
	for await (const chunk of readChunks(response.body)) {
		chunks.push(chunk);
		loaded += chunk.byteLength;
		onBytes(loaded, total);
	}
	return concatenate(chunks, loaded);
}

async function* readChunks(body: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
	const reader = body.getReader();
	for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
}

function concatenate(chunks: readonly Uint8Array[], length: number): Uint8Array {
	const bytes = new Uint8Array(length);
	let offset = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, offset);
		offset += chunk.byteLength;
	}
	return bytes;
}
