import type { Cells } from './cells';
import type { KnownCodes } from '../lists/known-codes';

/** A file being read into the cells of its table. */
export interface Reading {
	readonly cells: Cells;
	readonly codes: KnownCodes;
	/** The file as the person named it. */
	readonly file: string;
	/** One activity of a table that was fetched by activities: it may have no rows. */
	readonly isSlice: boolean;
}

/** Lines as they arrive. */
export type Batches = AsyncIterable<readonly string[]>;
