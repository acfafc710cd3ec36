/**
 * What the full table is doing for a page; sizes in bytes after decompression. `failed`: it could not be had.
 * `stopped`: the reader stopped it. Neither says that a figure is not published.
 */
export type EngineState =
	| { readonly kind: 'idle' | 'asking' | 'failed' | 'stopped' }
	| { readonly kind: 'loading'; readonly loadedBytes: number; readonly totalBytes: number };
