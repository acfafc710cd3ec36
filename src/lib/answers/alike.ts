import type { Measure } from '$lib/measures/status/measure';
import type { RankInterval } from '$lib/measures/status/rank-interval';
import type { Reason } from '$lib/measures/status/reason';

/** A region that is like the page's own, with the divisions that make it so (shares, 0 to 1). */
export interface Alike {
	readonly region: string;
	readonly similarity: Measure;
	readonly rank: RankInterval | null;
	readonly drivers: readonly { readonly division: string; readonly shared: number }[];
}

/** How many regions could not be compared, each counted once. */
export interface LeftOut {
	/** No division is published: Eurostat has no figure for the region and year, or each is hidden. */
	readonly withoutFigures: number;
	/** More is hidden than a comparison bears. */
	readonly tooMuchHidden: number;
	/** The total is hidden or less than its divisions, or would give a hidden division away. */
	readonly otherwise: number;
}

/** The most alike regions of one year, how many were compared and how many left out. */
export interface AlikeAnswer {
	readonly alike: readonly Alike[];
	readonly compared: number;
	readonly leftOut: LeftOut;
	readonly refusal: Reason | null;
}

/** Among all regions, and among those of other countries only. */
export interface AlikeAnswers {
	readonly all: AlikeAnswer;
	readonly abroad: AlikeAnswer;
}

export type AlikeByYear = Readonly<Record<number, AlikeAnswers>>;

/** Codes of the regions most alike a host, by the host's code and the year; the most alike first. */
export type AlikeRegions = Readonly<Record<string, Readonly<Record<number, readonly string[]>>>>;

/** Answers that may still be sought. */
export interface SoughtAlike {
	/** Null while they are sought, and when that failed. */
	readonly answers: AlikeAnswers | null;
	/** Seeks them again after a failure; null where there was none. */
	readonly retry: (() => void) | null;
}
