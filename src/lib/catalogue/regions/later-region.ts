import type { ApartReason } from './region-versions';

/**
 * What a later table has of a region. recoded: another code · sum: several codes that add up to it · shifted: the same
 * code, but the boundary moved · newer: it exists from that table on · apart: nothing there is this region.
 */
export type LaterKind = 'recoded' | 'sum' | 'shifted' | 'newer' | 'apart';

/** A region in a later table that does not publish it as it was under its own code. */
export interface LaterRegion {
	readonly kind: LaterKind;
	/** First year of that table. */
	readonly year: number;
	/** The code that it has there, or those that add up to it; none when apart. */
	readonly codes: readonly string[];
	/** Why it is apart; null otherwise. */
	readonly reason: ApartReason | null;
	/** Regions inside it that exist from that table on, by their codes. */
	readonly finer: readonly string[];
}
