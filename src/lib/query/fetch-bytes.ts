/** Called as bytes arrive, with how many there are in all so far. */
export type OnBytes = (loaded: number) => void;

/**
 * A file of our own origin, whole. Throws `table not found: …`.
 * The browser gathers it: pieces gathered by script stayed in memory beside the whole, 11 MB of them.
 */
export async function fetchBytes(url: string, onBytes: OnBytes): Promise<Uint8Array> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`table not found: ${url} answered ${response.status}`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	onBytes(bytes.byteLength);
	return bytes;
}
