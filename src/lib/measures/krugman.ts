import { mean } from 'd3-array';
import type { DivisionShares, NoShares } from './division-shares';
import type { Dropped } from './benchmark';
import { measureWithin, type Interval } from './interval';
import { mapMeasure } from './map-measure';
import { provenanceOf, refuse, type Measure } from './measure';

/**
 * Krugman's specialisation, K = Σ |s − r| over the divisions, s and r the shares of two regions.
 * Dimensionless, 0 (alike) to 2 (nothing in common). With hidden divisions: in
 * [A + |M₁ − M₂|, A + M₁ + M₂], A over the divisions shown in both, M₁ and M₂ what either has outside them.
 * A structure that is refused refuses the measure. Source: Krugman 1991; example in
 * tests/fixtures/oracles/measures.json; bounds: methods, "Bounds and breaks".
 */
export function krugman(one: DivisionShares | NoShares, other: DivisionShares | NoShares): Measure {
	if (!one.known) return one.refusal;
	if (!other.known) return other.refusal;
	const reason = { kind: 'input_hidden', inputs: ['divisions'] } as const;
	const about = { ...provenanceOf([one, other]), reason };
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
			.map(({ region }) => ({ region, reason: { kind: 'member_hidden', figure: 'divisions' } }))
	};
}

/** From alike to nothing in common. */
export const LIMITS: Interval = { low: 0, high: 2 };

function distance(one: DivisionShares, other: DivisionShares): Interval {
	const common = [...one.shown.keys()].filter((code) => other.shown.has(code));
	const apart = common.map((code) =>
		Math.abs((one.shown.get(code) ?? 0) - (other.shown.get(code) ?? 0))
	);
	const shownApart = apart.reduce((sum, value) => sum + value, 0);
	const [mass, otherMass] = [massOutside(one, common), massOutside(other, common)];
	return {
		low: shownApart + Math.abs(mass - otherMass),
		high: shownApart + mass + otherMass
	};
}

/** What a region has outside the common divisions, shown or hidden. */
function massOutside(shares: DivisionShares, common: readonly string[]): number {
	const own = [...shares.shown].filter(([code]) => !common.includes(code));
	return own.reduce((sum, [, share]) => sum + share, shares.hiddenMass());
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
		hiddenMass: () => 0
	};
}
