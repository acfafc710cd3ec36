import type { Measure } from '$lib/measures/measure';
import type { RankInterval } from '$lib/measures/rank-interval';
import type { Reason } from '$lib/measures/reason';

/** A region that is like the page's own, with the divisions that make it so (shares, 0 to 1). */
export interface Alike {
	readonly region: string;
	readonly similarity: Measure;
	readonly rank: RankInterval | null;
	readonly drivers: readonly { readonly division: string; readonly shared: number }[];
}

/** The most alike regions of one year, how many were compared and how many left out. */
export interface AlikeAnswer {
	readonly alike: readonly Alike[];
	readonly compared: number;
	readonly leftOut: number;
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
