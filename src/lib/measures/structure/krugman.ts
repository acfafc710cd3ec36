import { mean, sum } from 'd3-array';
import {
	hiddenDivisions,
	untoldDivisions,
	type DivisionShares,
	type NoShares
} from './division-shares';
import type { Dropped } from '../area/benchmark';
import { measureWithin, type Interval } from '../status/interval';
import { mapMeasure } from '../status/map-measure';
import { provenanceOf, refuse, type Measure } from '../status/measure';

/**
 * Krugman's specialisation, K = Σ |s − r| over the divisions, s and r the shares of two regions.
 * Dimensionless, 0 (alike) to 2 (nothing in common). With hidden divisions: in [2 − 2·(F + U), 2 − 2·F], F = Σ min(s, r)
 * over the divisions shown in both and U the most that the others can add to it. Neither end knows more of what
 * is hidden than the step it lies in.
 * A structure that is refused refuses the measure. Source: Krugman 1991; example in
 * tests/fixtures/oracles/measures.json; bounds: methods, "Bounds and breaks".
 */
export function krugman(one: DivisionShares | NoShares, other: DivisionShares | NoShares): Measure {
	if (!one.known) return one.refusal;
	if (!other.known) return other.refusal;
	const about = { ...provenanceOf([one, other]), reason: hiddenDivisions(one, other) };
	return measureWithin(distance(one, other), LIMITS, about);
}

/**
 * Hoover's coefficient of specialisation, K / 2: the share that would have to change division for the two to be
 * alike. Dimensionless, 0 to 1. Hidden divisions as Krugman's.
 * Source: Hoover & Giarratani 1985, table 9-4, in the manual of EconGeo.
 */
export function hoover(one: DivisionShares | NoShares, other: DivisionShares | NoShares): Measure {
	return mapMeasure(krugman(one, other), {
		moves: 'up',
		domain: LIMITS,
		formula: (distance) => distance / 2
	});
}

/**
 * The unweighted mean of several structures, for Krugman's specialisation against many regions: each counts
 * alike, whatever its size. Only complete structures are used; those left out are listed.
 * Shares 0 to 1. None complete: refused. Source: Farhauer & Kröll 2013 in the form of REAT `krugman.spec2`.
 */
export function meanShares(
	regions: readonly { readonly region: string; readonly shares: DivisionShares | NoShares }[]
): {
	readonly shares: DivisionShares | NoShares;
	readonly used: readonly string[];
	readonly dropped: readonly Dropped[];
} {
	const used = regions.flatMap(({ region, shares }) =>
		shares.known && shares.hidden.length === 0 ? [{ region, shares }] : []
	);
	const names = used.map(({ region }) => region);
	return {
		shares: meanOf(used.map(({ shares }) => shares)),
		used: names,
		dropped: regions
			.filter(({ region }) => !names.includes(region))
			.map(({ region, shares }) => ({
				region,
				reason: { kind: 'member_hidden', figure: 'divisions', ...untoldDivisions(shares) }
			}))
	};
}

/** From alike to nothing in common. */
export const LIMITS: Interval = { low: 0, high: 2 };

function distance(one: DivisionShares, other: DivisionShares): Interval {
	if (one.hidden.length + other.hidden.length === 0) {
		const apart = sumOver([one, other], (share, theirs) => Math.abs(share - theirs));
		return { low: apart, high: apart };
	}
	const shared = sumOver([one, other], Math.min);
	return { low: 2 - 2 * (shared + mostUnseen(one, other)), high: 2 - 2 * shared };
}

/** Sum over all divisions that either shows; one that a region does not show counts as 0. */
function sumOver(
	[one, other]: readonly [DivisionShares, DivisionShares],
	of: (share: number, theirs: number) => number
): number {
	const codes = new Set([...one.shown.keys(), ...other.shown.keys()]);
	return sum(codes, (code) => of(one.shown.get(code) ?? 0, other.shown.get(code) ?? 0));
}

/**
 * The most that two regions can have in common in divisions that either hides: no more than either has there, and,
 * where none is hidden in both, no more than the two show there.
 */
function mostUnseen(one: DivisionShares, other: DivisionShares): number {
	const [shown, theirs] = [shownWhereHidden(one, other), shownWhereHidden(other, one)];
	const inBoth = one.hidden.some((code) => other.hidden.includes(code));
	return Math.min(
		shown + one.hiddenAtMost,
		theirs + other.hiddenAtMost,
		one.hiddenAtMost + other.hiddenAtMost,
		inBoth ? Infinity : shown + theirs
	);
}

function shownWhereHidden(one: DivisionShares, other: DivisionShares): number {
	return sum(other.hidden, (code) => one.shown.get(code) ?? 0);
}

function meanOf(structures: readonly DivisionShares[]): DivisionShares | NoShares {
	const made = provenanceOf(structures);
	const [first] = structures;
	if (first === undefined)
		return { known: false, refusal: refuse('not_available', { kind: 'no_member' }, made) };
	const codes = [...new Set(structures.flatMap((shares) => [...shares.shown.keys()]))];
	const shareOf = (code: string) => mean(structures, (shares) => shares.shown.get(code) ?? 0) ?? 0;
	return {
		...made,
		known: true,
		shown: new Map(codes.map((code) => [code, shareOf(code)])),
		hidden: [],
		hiddenAtMost: 0
	};
}
