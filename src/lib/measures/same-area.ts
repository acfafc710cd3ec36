/**
 * Whether two NUTS codes name one area. A trailing zero says that a level is not divided further:
 * LT00 = LT0 = LT, DE30 = DE3. Source: Regulation (EC) 1059/2003, codes of Annex I; seen in the table, where
 * such pairs agree but for two cells of manufacturing in 2010 (FR10, FR30).
 */
export function sameArea(one: string, other: string): boolean {
	return areaOf(one) === areaOf(other);
}

/** Whether the first NUTS code names an area that holds the second and more: FR holds FR7, LT does not hold LT00. */
export function holdsArea(outer: string, inner: string): boolean {
	return !sameArea(outer, inner) && areaOf(inner).startsWith(areaOf(outer));
}

/** Every pair of a benchmark's members is compared, so the few hundred codes are cut once each. */
const areas = new Map<string, string>();

function areaOf(code: string): string {
	const area = areas.get(code) ?? code.slice(0, 2) + code.slice(2).replace(/0+$/, '');
	areas.set(code, area);
	return area;
}
