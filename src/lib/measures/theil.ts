import type { DivisionShares, NoShares } from './division-shares';
import { measureWithin } from './interval';
import type { Measure } from './measure';

/**
 * Theil's T over the divisions, T = Σ s·ln(n·s), the mean of (x/x̄)·ln(x/x̄); a share of zero adds nothing.
 * Nats, 0 (all equal) to ln n (one division), n = all divisions, zeros too.
 * With k hidden divisions of mass m: between the hidden mass spread evenly and in one division,
 * [T' + m·ln(n·m/k), T' + m·ln(n·m)], T' over those shown. A refused structure refuses it.
 * Source: Theil 1967; example in tests/fixtures/oracles/measures.json. REAT `theil` documents 0.2326302 for
 * the same vector, which is L, the mean of ln(x̄/x), not T.
 */
export function theil(shares: DivisionShares | NoShares): Measure {
	if (!shares.known) return shares.refusal;
	const { parts, hidden } = shares;
	const shown = [...shares.shown.values()].reduce((sum, share) => sum + term(share, parts), 0);
	const mass = shares.hiddenMass();
	return measureWithin(
		{
			low: shown + (hidden.length === 0 ? 0 : term(mass, parts / hidden.length)),
			high: shown + term(mass, parts)
		},
		{ low: 0, high: Math.log(parts) },
		{ ...shares, reason: { kind: 'input_hidden', inputs: ['divisions'] } }
	);
}

function term(share: number, divisions: number): number {
	return share === 0 ? 0 : share * Math.log(divisions * share);
}
