/** Why the full table could not be had; each has its sentence in `engine-words.ts`. */
export type EngineFailure =
	| 'network'
	| 'missing'
	| 'damaged'
	| 'version'
	| 'stalled'
	| 'forbidden'
	| 'memory'
	| 'crashed'
	| 'stopped';

/**
 * What the full table is doing for a page. `loading`: `share` (0 to 1) of what must come, `totalBytes` in all as they
 * travel, null where the host does not say. `failed`: something of the page is `lost`, which never says that a figure is not
 * published.
 */
export type EngineState =
	| { readonly kind: 'idle' | 'asking' }
	| { readonly kind: 'loading'; readonly share: number; readonly totalBytes: number | null }
	| {
			readonly kind: 'failed';
			readonly failure: EngineFailure;
			readonly lost: 'cells' | 'file' | 'checks';
	  };
