/**
 * First year of the euro in countries of the table that did not have it in 2002, when its coins came; null where they
 * had not adopted it by 2025. Source: Council decisions under Article 140 of the Treaty, as listed by the ECB.
 */
const EURO_SINCE: Readonly<Record<string, number | null>> = {
	...{ SI: 2007, CY: 2008, MT: 2008, SK: 2009, EE: 2011, LV: 2014, LT: 2015, HR: 2023 },
	...{ BG: null, CZ: null, DK: null, HU: null, NO: null, PL: null, RO: null, SE: null, UK: null }
};

/** Whether a country's money was the euro in a year from 2002 on; its two letters are Eurostat's. */
export function hadEuro(country: string, year: number): boolean {
	const since = EURO_SINCE[country];
	return since === undefined || (since !== null && since <= year);
}
