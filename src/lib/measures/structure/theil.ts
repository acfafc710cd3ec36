import { hiddenDivisions, type DivisionShares, type NoShares } from './division-shares';
import { measureWithin } from '../status/interval';
import type { Measure } from '../status/measure';

/**
 * Theil's T over the divisions, T = Σ s·ln(n·s), the mean of (x/x̄)·ln(x/x̄); a share of zero adds nothing.
 * Nats, 0 (all equal) to ln n (one division), n = all divisions, zeros too.
 * With k hidden divisions that hold m or less together, T' over those shown: from T' and the least that a mass up to
 * m spread evenly adds (x·ln(n·x/k) falls until x = k/(n·e)) to T' and m in one division, m·ln(n·m), or nothing.
 * A refused structure refuses it.
 * Source: Theil 1967; example in tests/fixtures/oracles/measures.json. REAT `theil` documents 0.2326302 for
 * the same vector, which is L, the mean of ln(x̄/x), not T.
 */
export function theil(shares: DivisionShares | NoShares): Measure {
	if (!shares.known) return shares.refusal;
	const { parts, hidden } = shares;
	const shown = [...shares.shown.values()].reduce((sum, share) => sum + term(share, parts), 0);
	const most = shares.hiddenAtMost;
	const least = Math.min(most, hidden.length / (parts * Math.E));
	return measureWithin(
		{
			low: shown + (hidden.length === 0 ? 0 : term(least, parts / hidden.length)),
			high: shown + Math.max(0, term(most, parts))
		},
		{ low: 0, high: Math.log(parts) },
		{ ...shares, reason: hiddenDivisions(shares) }
	);
}

function term(share: number, divisions: number): number {
	return share === 0 ? 0 : share * Math.log(divisions * share);
}
