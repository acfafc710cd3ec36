/**
 * The ground of the codes that are older than NUTS 2013, told in codes of NUTS 2013, so that they can be laid over
 * the others. A letter after a dot is a piece of a region that was cut when NUTS changed: UKD7.a and UKD7.b make up
 * UKD7. Regulation (EU) 31/2011 (Germany, Finland, Italy, United Kingdom), Regulation (EU) 1319/2013 (Greece,
 * France, Slovenia, London); the changes of 2013 are in datasets/region_changes.csv too, and the test compares both.
 * In 2010 Finland is published under codes of both versions: FI18 = FI1B + FI1C, FI13 + FI1A = FI1D, to the person.
 */
export const OLDER_AREAS: Readonly<Record<string, readonly string[]>> = {
	DE41: ['DE40.a'],
	DE42: ['DE40.b'],
	// The district of Döbeln went from Leipzig to Chemnitz.
	DED1: ['DED4.a'],
	DED3: ['DED4.b', 'DED5'],
	EL1: ['EL51', 'EL52', 'EL53', 'EL61'],
	EL11: ['EL51'],
	EL12: ['EL52'],
	EL13: ['EL53'],
	EL14: ['EL61'],
	EL2: ['EL54', 'EL62', 'EL63', 'EL64', 'EL65'],
	EL21: ['EL54'],
	EL22: ['EL62'],
	EL23: ['EL63'],
	EL24: ['EL64'],
	EL25: ['EL65'],
	FI13: ['FI1D.a'],
	FI18: ['FI1B', 'FI1C'],
	FI1A: ['FI1D.b'],
	// Without Mayotte (FRA5).
	FR9: ['FRA1', 'FRA2', 'FRA3', 'FRA4'],
	FR91: ['FRA1'],
	FR92: ['FRA2'],
	FR93: ['FRA3'],
	FR94: ['FRA4'],
	// Seven municipalities of Montefeltro went from Marche to Emilia-Romagna.
	ITD: ['ITH1', 'ITH2', 'ITH3', 'ITH4', 'ITH5.a'],
	ITD1: ['ITH1'],
	ITD2: ['ITH2'],
	ITD3: ['ITH3'],
	ITD4: ['ITH4'],
	ITD5: ['ITH5.a'],
	ITE: ['ITI', 'ITH5.b'],
	ITE1: ['ITI1'],
	ITE2: ['ITI2'],
	ITE3: ['ITI3', 'ITH5.b'],
	ITE4: ['ITI4'],
	// Some municipalities went from the west of Slovenia to the east.
	SI01: ['SI03.a'],
	SI02: ['SI03.b', 'SI04'],
	// Halton went from Cheshire to Merseyside.
	UKD2: ['UKD6', 'UKD7.a'],
	UKD5: ['UKD7.b'],
	UKI1: ['UKI3', 'UKI4'],
	UKI2: ['UKI5', 'UKI6', 'UKI7']
};
