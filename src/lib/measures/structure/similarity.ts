import { untoldDivisions, type DivisionShares, type NoShares } from './division-shares';
import { krugman, LIMITS } from './krugman';
import { mapMeasure } from '../status/map-measure';
import { hiddenStatus, provenanceOf, refuse, type Measure } from '../status/measure';

/**
 * Finger and Kreinin's similarity, FK = Σ min(s, r) = 1 − K/2: the share of employment that two regions have in
 * the same divisions. Dimensionless, 0 (nothing in common) to 1 (alike). Hidden divisions as Krugman's; the
 * bounds change sides. Source: Finger & Kreinin 1979, known by title only, so the tests hold both forms.
 */
export function fingerKreinin(
	one: DivisionShares | NoShares,
	other: DivisionShares | NoShares
): Measure {
	return mapMeasure(krugman(one, other), {
		moves: 'down',
		domain: LIMITS,
		formula: (distance) => 1 - distance / 2
	});
}

/**
 * Cosine similarity, Σ s·r / √(Σs²·Σr²). Dimensionless, 0 to 1; unlike Finger-Kreinin it is ruled by the largest
 * divisions. Refused unless both structures are complete. Source: definition.
 */
export function cosine(one: DivisionShares | NoShares, other: DivisionShares | NoShares): Measure {
	if (!one.known) return one.refusal;
	if (!other.known) return other.refusal;
	const made = provenanceOf([one, other]);
	if (one.hidden.length + other.hidden.length > 0)
		return refuse(
			hiddenStatus(made.flags),
			{ kind: 'total_hidden', input: 'divisions', ...untoldDivisions(one, other) },
			made
		);
	const value = product(one, other) / Math.sqrt(product(one, one) * product(other, other));
	return { ...made, status: 'complete', value, range: null, reason: null };
}

/** What one division adds to the similarity of two regions. Shares, 0 to 1. */
export interface Contribution {
	readonly division: string;
	readonly own: number;
	readonly other: number;
	/** The smaller of the two: what the division adds. */
	readonly shared: number;
}

/**
 * The divisions that make two regions alike, largest part first, equal ones by code: min(s, r) for each that both
 * show. Where all are shown they add to the similarity. Hidden divisions are left out: nothing is known of them.
 * None for a refused structure. Source: the terms of Finger-Kreinin.
 */
export function contributions(
	own: DivisionShares | NoShares,
	other: DivisionShares | NoShares
): readonly Contribution[] {
	if (!own.known || !other.known) return [];
	return [...own.shown]
		.flatMap(([division, share]) => {
			const theirs = other.shown.get(division);
			return theirs === undefined
				? []
				: [{ division, own: share, other: theirs, shared: Math.min(share, theirs) }];
		})
		.sort((a, b) => b.shared - a.shared || a.division.localeCompare(b.division, 'en'));
}

function product(one: DivisionShares, other: DivisionShares): number {
	return [...one.shown].reduce(
		(sum, [division, share]) => sum + share * (other.shown.get(division) ?? 0),
		0
	);
}
