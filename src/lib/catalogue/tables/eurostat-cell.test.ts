import { expect, it } from 'vitest';
import { eurostatCell } from './eurostat-cell';

const TABLE = 'sbs_r_nuts06_r2';

// FR7 is FRK since NUTS 2016 (datasets/regions.csv); V16110 is persons employed (Eurostat's code list INDIC_SB).
it('eurostatCell(table, cell) asks for the region by its code of today', () => {
	const cell = { indicator: 'persons_employed', region: 'FR7', activity: 'C24', year: 2014 };
	expect(eurostatCell(TABLE, cell)).toEqual({
		indicatorCode: 'V16110',
		regionCode: 'FRK',
		address:
			'https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data/sbs_r_nuts06_r2?format=JSON&lang=EN&nace_r2=C24&indic_sb=V16110&geo=FRK&time=2014'
	});
});

it('eurostatCell(table, cell) asks for a region without a later code as published', () => {
	const cell = { indicator: 'wages', region: 'ITC4', activity: 'C', year: 2012 };
	const { address, regionCode, indicatorCode } = eurostatCell(TABLE, cell);
	expect([indicatorCode, regionCode]).toEqual(['V13320', 'ITC4']);
	expect(new URL(address).searchParams.get('geo')).toBe('ITC4');
});

it('eurostatCell(table, cell) refuses a region that is none', () => {
	const cell = { indicator: 'wages', region: 'XX9', activity: 'C', year: 2012 };
	expect(() => eurostatCell(TABLE, cell)).toThrow('XX9');
});
