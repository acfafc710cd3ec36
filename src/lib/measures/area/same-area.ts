import { NEWER_AREAS } from './newer-areas';
import { OLDER_AREAS } from './older-areas';

/**
 * Whether two NUTS codes name one area. A trailing zero says that a level is not divided further:
 * LT00 = LT0 = LT, DE30 = DE3; a code older or newer than NUTS 2013 may be another name of the same: EL11 = EL51.
 * Source: Regulation (EC) 1059/2003, codes of Annex I; seen in the table, where pairs with a trailing zero agree
 * but for two cells of manufacturing in 2010 (FR10, FR30).
 */
export function sameArea(one: string, other: string): boolean {
	return one === other || (covers(one, other) && covers(other, one));
}

/**
 * Whether the first NUTS code names an area that holds the second and more: FR holds FR7, FI18 (2006) holds
 * FI1B (2010), LT does not hold LT00.
 */
export function holdsArea(outer: string, inner: string): boolean {
	return covers(outer, inner) && !covers(inner, outer);
}

/** Whether two NUTS codes have any ground in common: one is the other, holds it, or was cut differently. */
export function shareGround(one: string, other: string): boolean {
	return groundOf(one).some((piece) =>
		groundOf(other).some((their) => piece.startsWith(their) || their.startsWith(piece))
	);
}

/** Whether the second is the first under any code or lies in it: FR7 covers FR7 and FR71. */
export function covers(outer: string, inner: string): boolean {
	return groundOf(inner).every((piece) => groundOf(outer).some((own) => piece.startsWith(own)));
}

/** Every pair of a benchmark's members is compared, so the few hundred codes are cut once each. */
const grounds = new Map<string, readonly string[]>();

/** The pieces of ground that a code stands for, in codes of NUTS 2013. */
function groundOf(code: string): readonly string[] {
	const ground =
		grounds.get(code) ?? (OLDER_AREAS[code] ?? NEWER_AREAS[code] ?? [code]).map(areaOf);
	grounds.set(code, ground);
	return ground;
}

function areaOf(code: string): string {
	return code.slice(0, 2) + code.slice(2).replace(/0+$/, '');
}
