import { expect, it } from 'vitest';
import { isExtraRegio, regionTable, toRegions } from './region-list';

const raw = (code: string, level: string, name_local: string) => ({
	...{ code, level, name_local },
	...{ code_2016: '', change_2013_2016: 'discontinued' }
});
const LYON = {
	region_slug: 'auvergne-rhone-alpes',
	codes_in_sbs: 'FR7',
	name_en: 'Auvergne-Rhône-Alpes',
	name_fr: 'Auvergne-Rhône-Alpes'
};

it('toRegions(raw, hosts) gives FR7 its host, and FRK as the same area', () => {
	const [region] = toRegions([raw('FR7', '1', 'Centre-Est')], [LYON]);
	expect(region).toEqual({
		code: 'FR7',
		slug: 'auvergne-rhone-alpes',
		level: 'nuts1',
		country: 'FR',
		names: { en: 'Auvergne-Rhône-Alpes', fr: 'Auvergne-Rhône-Alpes' },
		nameLocal: 'Centre-Est',
		nuts2016: 'FRK',
		nutsChange: 'recoded FRK',
		extraRegio: false
	});
});

it('toRegions(raw, hosts) names countries in both languages and orders by code', () => {
	const regions = toRegions([raw('UK', '0', 'United Kingdom'), raw('EL', '0', 'Elláda')], []);
	expect(regions.map(({ names }) => names)).toEqual([
		{ en: 'Greece', fr: 'Grèce' },
		{ en: 'United Kingdom', fr: 'Royaume-Uni' }
	]);
});

it('toRegions(raw, hosts) lowers shouted names and keeps the source in nameLocal', () => {
	const [region] = toRegions([raw('PL1', '1', 'REGION CENTRALNY')], []);
	expect(region?.names.fr).toBe('Region centralny');
	expect(region?.nameLocal).toBe('REGION CENTRALNY');
});

it('toRegions(raw, hosts) throws on a level or a country it does not know', () => {
	expect(() => toRegions([raw('AT111', '3', 'x')], [])).toThrow('unknown level: 3 of AT111');
	expect(() => toRegions([raw('XX', '0', 'x')], [])).toThrow('unknown country: XX');
});

it.each([
	['CZZ', true],
	['CZZZ', true],
	['CZ0', false],
	['ELZ', true],
	['FRZZ', true],
	['ITC', false]
])('isExtraRegio(%s) is %s', (code, expected) => {
	expect(isExtraRegio(code)).toBe(expected);
});

it('regionTable(regions) writes missing as empty cells', () => {
	const { rows } = regionTable(toRegions([raw('NO', '0', 'Norge')], []));
	expect(rows).toEqual([
		['NO', '', 'nuts0', 'NO', 'Norway', 'Norvège', 'Norge', '', 'discontinued', 'false']
	]);
});
