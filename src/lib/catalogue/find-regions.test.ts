import { describe, expect, it } from 'vitest';
import { findRegions } from './find-regions';

describe('findRegions', () => {
	const typed: [string, string, string][] = [
		['a workshop city', 'lyon', 'FR7'],
		['a city in French', 'cracovie', 'PL21'],
		['a city without its accents', 'iasi', 'RO21'],
		['a name in French', 'lombardie', 'ITC4'],
		['a name in English', 'lombardy', 'ITC4'],
		['a local name', 'lombardia', 'ITC4'],
		['a name without its accents', 'auvergne-rhone-alpes', 'FR7'],
		['a code', 'DE11', 'DE11'],
		['a code in lower case', 'de11', 'DE11'],
		['a crossed letter as its plain one', 'lodzkie', 'PL11'],
		['two words in any order', 'alpes auvergne', 'FR7']
	];
	it.each(typed)('findRegions finds the region first by %s', (_name, text, code) => {
		expect(findRegions(text, 'fr')[0]?.code).toBe(code);
	});
	it('findRegions by country gives the country and its regions, hosts first', () => {
		const codes = findRegions('pologne', 'fr').map((region) => region.code);
		expect(codes.slice(0, 2).sort()).toEqual(['PL21', 'PL22']);
		expect(codes).toContain('PL');
		expect(codes).toContain('PL11');
	});
	it('findRegions never offers an extra-regio code', () => {
		expect(findRegions('FRZZ', 'en')).toEqual([]);
		expect(findRegions('extra-regio', 'en')).toEqual([]);
	});
	it('findRegions of nothing offers the hosts first', () => {
		expect(
			findRegions('', 'en')
				.slice(0, 15)
				.map((region) => region.slug)
		).not.toContain(null);
	});
});
