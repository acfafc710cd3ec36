import type { Dropped } from '../area/benchmark';
import { untoldDivisions, type DivisionShares, type NoShares } from './division-shares';
import { intervalOf, largerFirst } from '../status/interval';
import type { Measure } from '../status/measure';
import { rankIntervals, type RankInterval } from '../status/rank-interval';
import type { Reason } from '../status/reason';
import { shareGround } from '../area/same-area';
import { contributions, fingerKreinin, type Contribution } from './similarity';

/** A region with its structure. */
export interface StructuredRegion {
	readonly region: string;
	readonly country: string;
	readonly shares: DivisionShares | NoShares;
}

/** A region that is like another. */
export interface AlikeRegion {
	readonly region: string;
	/** Finger-Kreinin, 0 to 1, a range where divisions are hidden. */
	readonly similarity: Measure;
	/** Where it can stand among all that were compared; 1 is the most alike. */
	readonly rank: RankInterval | null;
	readonly contributions: readonly Contribution[];
}

/** The regions most alike one region, or why there are none. */
export interface MostAlike {
	readonly alike: readonly AlikeRegion[];
	/** How many were compared, of which `alike` are the first. */
	readonly compared: number;
	/**
	 * Those that were not compared, each with its reason: nothing published, too much hidden, or a structure that is
	 * refused.
	 */
	readonly leftOut: readonly Dropped[];
	/** Why the region itself cannot be compared; null when it can. */
	readonly refusal: Reason | null;
}

/**
 * A region with more than this hidden is left out: its similarity would be a range up to a fifth wide.
 * In 2014 it leaves out 10 of the 273 NUTS 2 regions that have a manufacturing total. Our judgement.
 */
const MOST_HIDDEN = 0.2;

/**
 * The regions most alike in structure, by Finger-Kreinin. Ordered by the lower bound (then the upper, then the
 * code): no region stands higher for what is not known of it; the interval of its rank says what that leaves open.
 * Not compared: the region itself under any code, areas that have ground in common with it, its country if asked.
 * Left out and counted: refused structures (one hidden division, none shown…), too much hidden.
 * Dimensionless, 0 to 1. Source: Finger & Kreinin 1979; methods, "Similarity / peers".
 */
export function mostAlike(question: {
	readonly region: StructuredRegion;
	readonly candidates: readonly StructuredRegion[];
	readonly most: number;
	/** 'all', or 'abroad' to leave out the region's own country. */
	readonly among: 'all' | 'abroad';
}): MostAlike {
	const { region, candidates, most, among } = question;
	const refusal = whyLeftOut(region.shares);
	if (refusal !== null) return { alike: [], compared: 0, leftOut: [], refusal };
	const peers = candidates.filter(
		(peer) =>
			!shareGround(peer.region, region.region) &&
			(among === 'all' || peer.country !== region.country)
	);
	const compared = peers.filter((peer) => whyLeftOut(peer.shares) === null);
	return {
		alike: alikeOf(region, compared).slice(0, most),
		compared: compared.length,
		leftOut: peers.flatMap((peer) => {
			const reason = whyLeftOut(peer.shares);
			return reason === null ? [] : [{ region: peer.region, reason }];
		}),
		refusal: null
	};
}

function alikeOf(region: StructuredRegion, peers: readonly StructuredRegion[]): AlikeRegion[] {
	const similarities = peers.map((peer) => fingerKreinin(region.shares, peer.shares));
	const ranks = rankIntervals(similarities);
	return peers
		.map((peer, index) => ({
			region: peer.region,
			similarity: similarities[index] ?? fingerKreinin(region.shares, peer.shares),
			rank: ranks[index] ?? null,
			contributions: contributions(region.shares, peer.shares)
		}))
		.sort(
			(a, b) =>
				largerFirst(end(a.similarity, 'low'), end(b.similarity, 'low')) ||
				largerFirst(end(a.similarity, 'high'), end(b.similarity, 'high')) ||
				a.region.localeCompare(b.region, 'en')
		);
}

function end(measure: Measure, which: 'low' | 'high'): number {
	return Math.min(intervalOf(measure)?.[which] ?? 0, 1);
}

function whyLeftOut(shares: DivisionShares | NoShares): Reason | null {
	if (!shares.known) return shares.refusal.reason;
	if (shares.hiddenAtMost <= MOST_HIDDEN) return null;
	const confidential = shares.flags.includes('c');
	return { kind: 'too_much_hidden', confidential, ...untoldDivisions(shares) };
}
