/**
 * The ground of the codes that are newer than NUTS 2013, told in codes of NUTS 2013 as in `OLDER_AREAS`: a letter after a
 * dot is a piece of a region that was cut since. Regulation (EU) 2016/2066 and Commission Delegated Regulation
 * (EU) 2019/1755; Ireland's three regions cut the two of before, and Dublin's reaches into both.
 */
export const NEWER_AREAS: Readonly<Record<string, readonly string[]>> = {
	FRC: ['FR26', 'FR43'],
	FRD: ['FR23', 'FR25'],
	FRE: ['FR22', 'FR30'],
	FRF: ['FR21', 'FR41', 'FR42'],
	FRI: ['FR53', 'FR61', 'FR63'],
	FRJ: ['FR62', 'FR81'],
	HR02: ['HR04.a'],
	HR05: ['HR04.b'],
	HR06: ['HR04.c'],
	IE04: ['IE01.a'],
	IE05: ['IE02.a'],
	IE06: ['IE01.b', 'IE02.b'],
	PL7: ['PL11', 'PL33'],
	PL8: ['PL31', 'PL32', 'PL34'],
	PL9: ['PL12'],
	PL91: ['PL12.a'],
	PL92: ['PL12.b']
};
