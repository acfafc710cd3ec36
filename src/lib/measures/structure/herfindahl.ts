import { hiddenDivisions, type DivisionShares, type NoShares } from './division-shares';
import { measureWithin } from '../status/interval';
import { mapMeasure } from '../status/map-measure';
import type { Measure } from '../status/measure';

/**
 * Herfindahl's index of concentration, H = Σ s² over the divisions. Dimensionless, 1/n to 1, n divisions.
 * With hidden divisions: in [Σs², Σs² + m²] over those shown, m the most that the hidden ones can hold together.
 * A refused structure refuses it.
 * Source: Hirschman, Herfindahl; example of Dörsam 2004 in tests/fixtures/oracles/measures.json;
 * bounds: methods, "Bounds and breaks".
 */
export function herfindahl(shares: DivisionShares | NoShares): Measure {
	if (!shares.known) return shares.refusal;
	const shown = [...shares.shown.values()].reduce((sum, share) => sum + share * share, 0);
	const high = shown + shares.hiddenAtMost ** 2;
	return measureWithin({ low: shown, high }, limitsOf(shares.parts), {
		...shares,
		reason: hiddenDivisions(shares)
	});
}

/**
 * Herfindahl's index freed of the number of divisions, (H − 1/n) / (1 − 1/n), n = all divisions, zeros too.
 * Dimensionless, 0 (all equal) to 1 (one division). Bounds as H; one division alone: refused as undefined.
 * Source: as H.
 */
export function normalisedHerfindahl(shares: DivisionShares | NoShares): Measure {
	if (!shares.known) return shares.refusal;
	const least = 1 / shares.parts;
	return mapMeasure(herfindahl(shares), {
		moves: 'up',
		domain: limitsOf(shares.parts),
		formula: (index) => (index - least) / (1 - least)
	});
}

/**
 * Equivalent number of divisions, 1 / H: as many divisions of equal size would be as concentrated.
 * Divisions, 1 to n. The bounds of H change sides. Source: as H.
 */
export function equivalentNumber(shares: DivisionShares | NoShares): Measure {
	if (!shares.known) return shares.refusal;
	return mapMeasure(herfindahl(shares), {
		moves: 'down',
		domain: limitsOf(shares.parts),
		formula: (index) => 1 / index
	});
}

function limitsOf(divisions: number) {
	return { low: 1 / divisions, high: 1 };
}
