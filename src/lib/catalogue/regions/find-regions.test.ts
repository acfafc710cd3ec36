import { describe, expect, it } from 'vitest';
import { findRegions } from './find-regions';
import { PLACES } from './regions';

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
		['two words in any order', 'alpes auvergne', 'FR7'],
		['a code of NUTS 2016', 'FRK', 'FR7'],
		['a code of NUTS 2016 in lower case', 'frk2', 'FR71'],
		['a code with blanks around it', ' fr10 ', 'FR10'],
		['a code of NUTS 2021 that is new', 'PL91', 'PL91'],
		['a code of NUTS 2021 for a part of a host', 'HR05', 'HR05'],
		['a code in lower case that is new', 'lt01', 'LT01'],
		['a code of NUTS 2024 that took some of its land', 'NL36', 'NL33'],
		['a country’s ISO code', 'gr30', 'EL30'],
		['an everyday name without accents', 'Malopolska', 'PL21'],
		['a regional language’s name', 'Catalunya', 'ES51'],
		['an English exonym', 'Bavaria', 'DE2'],
		['a French exonym', 'Bavière', 'DE2'],
		['a French exonym of two words', 'Bade-Wurtemberg', 'DE1'],
		['an English exonym in Italy', 'Piedmont', 'ITC1'],
		['a French exonym in Italy', 'Piémont', 'ITC1'],
		['what everybody there calls it', 'AURA', 'FR7'],
		['a name in Greek letters', 'Κρήτη', 'EL43'],
		['umlauts written out', 'Koeln', 'DEA2'],
		['its chief town', 'munich', 'DE21'],
		['Eurostat’s name where a French page prints another', 'Prov. Antwerpen', 'BE21']
	];
	it.each(typed)('findRegions finds the region first by %s', (_name, text, code) => {
		expect(findRegions(text, 'fr')[0]?.code).toBe(code);
	});
	it('findRegions of a code gives that region before those whose codes begin with it', () => {
		expect(findRegions('DE2', 'en').map(({ code }) => code)[0]).toBe('DE2');
		expect(findRegions('FRF2', 'en').map(({ code }) => code)).toEqual(['FR21']);
	});
	it('findRegions finds every region by each of its names and codes', () => {
		for (const { code, names, nameLocal, nuts2016 } of PLACES)
			for (const text of [code, names.en, names.fr, nameLocal, nuts2016 ?? code])
				expect(
					findRegions(text, 'fr', PLACES.length).map((region) => region.code),
					text
				).toContain(code);
	});
	it.each(['ile de france', 'Ile-de-France', 'ÎLE-DE-FRANCE', 'île', 'ile'])(
		'findRegions of %s gives Île-de-France first, in both languages',
		(text) => {
			for (const language of ['fr', 'en'] as const) {
				const found = findRegions(text, language);
				expect(found.slice(0, 2).map(({ code }) => code)).toEqual(['FR1', 'FR10']);
			}
		}
	);
	it('findRegions gives a host that has the text within a word after those that begin a word', () => {
		const codes = findRegions('ile', 'fr').map(({ code }) => code);
		expect(codes).toContain('PL22');
		expect(codes.indexOf('PL22')).toBeGreaterThan(codes.indexOf('FR10'));
	});
	it('findRegions sorts names in French as if they had no accents', () => {
		const names = findRegions('france', 'fr').map((region) => region.names.fr);
		const three = ['Alsace', 'Île-de-France', 'Limousin'];
		const found = names.filter((name, at) => three.includes(name) && names.indexOf(name) === at);
		expect(found).toEqual(three);
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
