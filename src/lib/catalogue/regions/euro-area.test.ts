import { expect, it } from 'vitest';
import { hadEuro } from './euro-area';

// European Central Bank, "Our money": Lithuania joined on 1 January 2015, Estonia 2011, Slovakia 2009, Croatia 2023.
it.each<[string, number, boolean]>([
	['FR', 2010, true],
	['LT', 2014, false],
	['LT', 2015, true],
	['EE', 2010, false],
	['EE', 2011, true],
	['SK', 2008, false],
	['SK', 2009, true],
	['HR', 2022, false],
	['PL', 2014, false],
	['UK', 2015, false],
	['NO', 2014, false]
])('hadEuro(%s, %d) is %s', (country, year, expected) => {
	expect(hadEuro(country, year)).toBe(expected);
});
