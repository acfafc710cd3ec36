import type { ApartReason } from './region-versions';

/** A region of ours in a later table that does not publish it under its own code. */
export interface LaterRegion {
	/** First year of that table. */
	readonly year: number;
	/** The code that it has there, or those that add up to it; none where nothing there is this region. */
	readonly codes: readonly string[];
	/** Why there is none; null where there are codes. */
	readonly reason: ApartReason | null;
}
