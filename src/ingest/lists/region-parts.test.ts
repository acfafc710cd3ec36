import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../files/csv-file';
import { fewestCodes, partsOf, type PlacedRegion } from './region-parts';

const REGIONS_CSV = join(
	fileURLToPath(new URL('../../../datasets', import.meta.url)),
	'regions.csv'
);
const COLUMNS = ['code', 'level', 'nuts_2016', 'nuts_change', 'extra_regio'] as const;
const REGIONS: readonly PlacedRegion[] = (await readCsv(REGIONS_CSV, COLUMNS)).map((row) => ({
	code: row.code,
	level: row.level,
	nuts2016: row.nuts_2016,
	change: row.nuts_change,
	extraRegio: row.extra_regio === 'true'
}));

function parts(code: string, version: Parameters<typeof partsOf>[2]): string | null {
	const region = REGIONS.find((candidate) => candidate.code === code);
	if (region === undefined) throw new Error(`unknown region: ${code}`);
	return partsOf(region, REGIONS, version)?.join(' ') ?? null;
}

// NUTS 2016: Commission Regulation (EU) 2016/2066; NUTS 2021: Commission Delegated Regulation (EU) 2019/1755.
const IN_2016: readonly (readonly [what: string, code: string, expected: string | null])[] = [
	['a region that never changed', 'ES61', 'ES61'],
	['a recoded region', 'FR71', 'FRK2'],
	['Auvergne-Rhône-Alpes, one of 2013 above two of 2016', 'FR7', 'FRK1 FRK2'],
	['a country that was one region and is two', 'LT00', 'LT01 LT02'],
	['the region around a capital, split', 'PL12', 'PL91 PL92'],
	['a large region that is no more', 'PL1', 'PL71 PL91 PL92'],
	['a region that lost a district', 'UKM2', null],
	['its neighbour, which got it', 'UKM3', null],
	['both together, with what did not change', 'UKM', 'UKM5 UKM6 UKM7 UKM8 UKM9'],
	['two regions cut into three', 'IE01', null],
	['the country that they make up', 'IE', 'IE04 IE05 IE06'],
	['a region that gave a town away', 'ITH3', null],
	['the one that has it now', 'ITH4', null],
	['both within their large region', 'ITH', 'ITH1 ITH2 ITH3 ITH4 ITH5'],
	['a code older than NUTS 2013', 'UKI1', null],
	['what lies in no region', 'FRZZ', null],
	['a Norwegian region', 'NO06', 'NO06']
];

describe('partsOf', () => {
	it.each(IN_2016)('partsOf(%s) in NUTS 2016', (_, code, expected) => {
		expect(parts(code, 'nuts2016')).toBe(expected);
	});

	// lfst_r_lfe2emp publishes UKI1 and EL11 for 2008 and 2009, as the main table does.
	it.each(['UKI1', 'EL11'])(
		'partsOf(%s), older than NUTS 2013, is itself in the codes of the main table',
		(code) => {
			expect(parts(code, 'as_published')).toBe(code);
			expect(parts(code, 'nuts2021')).toBeNull();
		}
	);

	it('partsOf in NUTS 2021 knows what changed since 2016', () => {
		expect(parts('HR04', 'nuts2021')).toBe('HR02 HR05 HR06');
		expect(parts('NL33', 'nuts2021')).toBeNull();
		expect(parts('NL31', 'nuts2021')).toBeNull();
		expect(parts('NO06', 'nuts2021')).toBeNull();
		expect(parts('NO07', 'nuts2021')).toBe('NO07');
		expect(parts('FR7', 'nuts2021')).toBe('FRK1 FRK2');
	});

	// Slivers of the drawing (BE21 and BE23, FR22, SE11) hold nobody; NUTS 2024: Delegated Regulation (EU) 2023/674.
	it.each([
		['FR22', 'FRE2'],
		['SE11', 'SE11'],
		['BE21', 'BE21'],
		['NL33', null],
		['NL31', null],
		['NL3', 'NL32 NL34 NL35 NL36'],
		['PT16', null],
		['PT17', 'PT1A PT1B'],
		['ITI3', null],
		['HR04', 'HR02 HR05 HR06'],
		['FR7', 'FRK1 FRK2']
	])('partsOf(%s) in NUTS 2024 is %s', (code, expected) => {
		expect(parts(code, 'nuts2024')).toBe(expected);
	});

	it('partsOf in the main table’s own codes is the code itself', () => {
		expect(parts('FR7', 'as_published')).toBe('FR7');
		expect(parts('UKM2', 'as_published')).toBe('UKM2');
		expect(parts('FRZZ', 'as_published')).toBeNull();
	});
});

describe('fewestCodes', () => {
	const published = new Set(['FRK', 'FRK1', 'FRK2', 'HR0', 'HR02', 'HR03', 'HR05', 'HR06', 'FRZZ']);
	it('fewestCodes takes the code above when nothing else lies below it', () => {
		expect(fewestCodes(['FRK1', 'FRK2'], published)).toEqual(['FRK']);
	});
	it('fewestCodes keeps the parts when the code above holds more', () => {
		expect(fewestCodes(['HR02', 'HR05', 'HR06'], published)).toEqual(['HR02', 'HR05', 'HR06']);
	});
	it('fewestCodes keeps the parts when the code above is not published', () => {
		expect(fewestCodes(['LT01', 'LT02'], new Set(['LT01', 'LT02']))).toEqual(['LT01', 'LT02']);
	});
});
