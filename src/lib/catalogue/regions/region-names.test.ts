import { expect, it } from 'vitest';
import { REGION_NAMES } from './region-names';
import { COUNTRIES, placeByCode } from './regions';

const names = REGION_NAMES.flatMap(({ others }) => others);
const printed = REGION_NAMES.flatMap(({ french }) => french ?? []);

it('REGION_NAMES has a code once, and none that is not a place of the table', () => {
	const codes = REGION_NAMES.flatMap((row) => row.codes);
	expect(codes.filter((code) => !placeByCode.has(code))).toEqual([]);
	expect(codes.filter((code, at) => codes.indexOf(code) < at)).toEqual([]);
});

it('REGION_NAMES writes each name as it is printed', () => {
	const written = [...names, ...printed];
	expect(written.filter((name) => name !== name.trim().normalize('NFC'))).toEqual([]);
	expect(written.filter((name) => /['"]| {2}/.test(name))).toEqual([]);
});

// Chief towns and lands of a region and of the newer ones in it; names of the country and its one region, of a large region and one in it (Kentriki Elláda and
// Sterea Elláda are both Central Greece in English), of the later region that several became, and of the
// overseas departments with and without Mayotte.
it('REGION_NAMES gives a name to two places only where that is meant', () => {
	const shared = names
		.filter((name, at) => names.indexOf(name) === at)
		.map((name) => [name, REGION_NAMES.filter(({ others }) => others.includes(name))] as const)
		.filter(([, rows]) => rows.length > 1)
		.map(([name, rows]) => `${name}: ${rows.map(({ codes }) => codes.join('=')).join(' ')}`);
	expect(shared).toEqual([
		'Czech Republic: CZ CZ0',
		'République tchèque: CZ CZ0',
		'Central Greece: EL2=EL6 EL24=EL64',
		'Grand Est: FR21 FR41 FR42',
		'Hauts-de-France: FR22 FR3=FR30',
		'Bourgogne-Franche-Comté: FR26 FR43',
		'Nouvelle-Aquitaine: FR53 FR61 FR63',
		'Occitanie: FR62 FR81',
		'French overseas departments: FR9 FRA',
		'Outermost regions: FR9 FRA',
		'Dublin: IE02 IE06',
		'Mazovia: PL12 PL9 PL92',
		'Masovia: PL12 PL9',
		'Warsaw: PL12 PL91',
		'Varsovie: PL12 PL91',
		'Lublin: PL31 PL8',
		'Rzeszów: PL32 PL8',
		'Kielce: PL33 PL7',
		'Białystok: PL34 PL8'
	]);
});

it('REGION_NAMES calls no region as Eurostat calls a country', () => {
	const countries = new Set(COUNTRIES.flatMap((country) => [country.names.en, country.names.fr]));
	expect(names.filter((name) => countries.has(name))).toEqual([]);
});
