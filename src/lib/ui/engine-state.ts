/** What the full table is doing for a page; sizes in bytes after decompression. */
export type EngineState =
	| { readonly kind: 'idle' | 'asking' | 'failed' }
	| { readonly kind: 'loading'; readonly loadedBytes: number; readonly totalBytes: number };
