import { describe, expect, it } from 'vitest';
import { publishedAs, publishedCodes } from '../tables/published-as';
import { regionVersions, type NutsVersion, type RegionVersions } from './region-versions';
import { readRegionVersions } from './region-versions.server';

const versions: RegionVersions = await readRegionVersions();
const { resolveRegion, partsOf, historyOf } = versions;

// Literals from the change tables of the Joint Research Centre (n2_cm_v2013_v2016, v2021, v2024, v2010_v2013); for NUTS
// 1 from Commission Regulation (EU) 2016/2066 (2016), Delegated Regulations (EU) 2019/1755 (2021) and 2023/674 (2024).
const CASES: readonly [code: string, version: NutsVersion, answer: string][] = [
	['CZ01', '2021', 'unchanged CZ01'],
	['FR', '2021', 'unchanged FR'],
	['EL', '2024', 'unchanged EL'],
	['FR71', '2016', 'recoded FRK2'],
	['FR71', '2021', 'recoded FRK2'],
	['FR72', '2024', 'recoded FRK1'],
	['FR7', '2021', 'recoded FRK'],
	['FR7', '2013', 'unchanged FR7'],
	['FRA', '2016', 'recoded FRY'],
	['FR3', '2016', 'recoded FRE1'],
	['PL11', '2021', 'recoded PL71'],
	['LT00', '2021', 'split LT01 + LT02'],
	['LT00', '2013', 'unchanged LT00'],
	['LT0', '2021', 'unchanged LT0'],
	['HR04', '2016', 'unchanged HR04'],
	['HR04', '2021', 'split HR02 + HR05 + HR06'],
	['HU10', '2024', 'split HU11 + HU12'],
	['PL12', '2016', 'split PL91 + PL92'],
	['PT17', '2021', 'unchanged PT17'],
	['PT17', '2024', 'split PT1A + PT1B'],
	['PL1', '2021', 'parts PL71 + PL91 + PL92'],
	['FR2', '2016', 'parts FRB0 + FRC1 + FRD1 + FRD2 + FRE2 + FRF2'],
	['DEA', '2021', 'unchanged DEA'],
	['UKM', '2021', 'unchanged UKM'],
	['NL3', '2024', 'unchanged NL3'],
	['ITH', '2021', 'unchanged ITH'],
	['ITH', '2024', 'apart boundary_shift'],
	['IE01', '2021', 'apart boundary_shift'],
	['UKM3', '2016', 'apart boundary_shift'],
	['NL31', '2021', 'apart boundary_shift'],
	['ITH4', '2016', 'apart boundary_shift'],
	// Overlaps below 0.05 % are the same area.
	['CZ02', '2016', 'unchanged CZ02'],
	['CZ06', '2021', 'unchanged CZ06'],
	['SE11', '2024', 'unchanged SE11'],
	['FR21', '2016', 'recoded FRF2'],
	['FR22', '2016', 'recoded FRE2'],
	['BE21', '2016', 'unchanged BE21'],
	['BE21', '2021', 'unchanged BE21'],
	['UKN0', '2016', 'unchanged UKN0'],
	['UKI3', '2021', 'unchanged UKI3'],
	['UKI3', '2024', 'apart not_in_version'],
	['UKC1', '2021', 'unchanged UKC1'],
	['UKC1', '2024', 'apart not_in_version'],
	['EL11', '2010', 'unchanged EL11'],
	['EL1', '2010', 'unchanged EL1'],
	['EL11', '2021', 'apart older_code'],
	['UKI1', '2013', 'apart older_code'],
	['UKI1', '2021', 'apart older_code'],
	['FI13', '2021', 'apart older_code'],
	['EL51', '2010', 'recoded EL11'],
	['EL5', '2010', 'parts EL11 + EL12 + EL13 + EL21'],
	['UKI3', '2010', 'apart not_in_version'],
	['UKI', '2010', 'unchanged UKI'],
	['AT11', '2010', 'unchanged AT11'],
	['SI03', '2010', 'apart boundary_shift'],
	// In 2010 nothing is Mayotte, so that what there is of its large region is not all of it.
	['FRA', '2010', 'apart not_in_version'],
	['FRZZ', '2021', 'apart no_place'],
	['ELZZ', '2016', 'apart no_place']
];

describe('resolveRegion(code, version)', () => {
	it.each(CASES)('%s in NUTS %s is %s', (code, version, answer) => {
		const { kind, codes, reason } = resolveRegion(code, version);
		expect(`${kind} ${reason ?? codes.join(' + ')}`).toBe(answer);
	});

	it('never takes a merger apart, and puts its parts together again in what holds them all', () => {
		const regions = versions.regions.filter(({ code }) => /^AT1[23]?$/.test(code));
		const merge = { fromVersion: '2013', toVersion: '2021', to: 'AT19', kind: 'merge' };
		const made = regionVersions(regions, [
			{ ...merge, from: 'AT12' },
			{ ...merge, from: 'AT13' }
		]);
		const { kind, codes, reason } = made.resolveRegion('AT13', '2021');
		expect([kind, codes, reason]).toEqual(['apart', [], 'merged']);
		expect(made.partsOf('AT1', '2021')).toEqual(['AT19']);
	});

	it('throws on a code that the table does not have', () => {
		expect(() => resolveRegion('XX11', '2021')).toThrow('unknown region: XX11');
		expect(() => partsOf('XX11', '2021')).toThrow('unknown region: XX11');
	});
});

it.each<[code: string, version: NutsVersion, parts: string]>([
	['ES61', '2016', 'ES61'],
	['FR7', '2021', 'FRK1 FRK2'],
	['FRK', '2021', 'FRK1 FRK2'],
	['FR71', '2021', 'FRK2'],
	['LT01', '2021', 'LT01'],
	['HR04', '2021', 'HR02 HR05 HR06'],
	['HR04', '2024', 'HR02 HR05 HR06'],
	['LT00', '2021', 'LT01 LT02'],
	['LT', '2021', 'LT01 LT02'],
	['PL1', '2016', 'PL71 PL91 PL92'],
	['IE', '2016', 'IE04 IE05 IE06'],
	['UKM', '2016', 'UKM5 UKM6 UKM7 UKM8 UKM9'],
	['ITH', '2016', 'ITH1 ITH2 ITH3 ITH4 ITH5'],
	['NL3', '2024', 'NL32 NL34 NL35 NL36'],
	['EL6', '2016', 'EL61 EL62 EL63 EL64 EL65'],
	['NO06', '2021', ''],
	['NO07', '2021', 'NO07'],
	['UKI1', '2016', ''],
	['FRZZ', '2016', '']
])('partsOf(%s) in NUTS %s is %s', (code, version, parts) => {
	expect(partsOf(code, version).join(' ')).toBe(parts);
});

// LT01 and HR05 are finer than any region of the table.
it.each<[code: string, version: NutsVersion, history: string]>([
	['FRK', '2021', 'FR7'],
	['FRK2', '2021', 'FR71'],
	['EL51', '2021', 'EL51 EL11'],
	['FRY1', '2024', 'FRA1 FR91'],
	['FRE1', '2021', 'FR30'],
	['CZ02', '2021', 'CZ02'],
	['UKI3', '2021', 'UKI3'],
	['LT01', '2021', ''],
	['HR05', '2021', ''],
	['NL31', '2021', '']
])('historyOf(%s) of NUTS %s is %s', (code, version, history) => {
	expect(historyOf(code, version).join(' ')).toBe(history);
});

it.each<[what: string, code: string, version: NutsVersion, published: string, expected: string]>([
	['the code above when nothing else lies below it', 'FR7', '2021', 'FRK FRK1 FRK2 FRZZ', 'FRK'],
	['the parts when the code above is not published', 'FR7', '2021', 'FRK1 FRK2', 'FRK1 FRK2'],
	['the country of a region that was split', 'LT00', '2021', 'LT LT01 LT02', 'LT'],
	['the parts when that is not published', 'LT00', '2021', 'LT01 LT02', 'LT01 LT02'],
	['the parts when the code above holds more', 'HR04', '2021', 'HR0 HR02 HR03 HR05 HR06', 'HR02 HR05 HR06'], // prettier-ignore
	['the same when only the table knows what it holds (NO0B)', 'NO0', '2021', 'NO0 NO02 NO06 NO07 NO08 NO09 NO0A NO0B', 'NO02 NO06 NO07 NO08 NO09 NO0A'], // prettier-ignore
	['a country by its own row', 'IE', '2021', 'IE IE04 IE05 IE06', 'IE'],
	['a country without one by its parts', 'IE', '2021', 'IE04 IE05 IE06', 'IE04 IE05 IE06'],
	['what a region is where nothing of it is published', 'FR7', '2021', 'PT16', 'FRK'],
	['older codes in a table of the same time', 'UKI1', '2013', 'UKI1', 'UKI1'],
	['older codes in no other', 'UKI1', '2021', 'UKI1', ''],
	['no place anywhere', 'FRZZ', '2013', 'FRZZ', ''],
	['a country that left by its last codes', 'UKC1', '2024', 'UKC1', 'UKC1'],
	['its large regions too', 'UKC', '2024', 'UKC1 UKC2', 'UKC1 UKC2'],
	['its own code where not all of them are', 'UK', '2024', 'UKC1', 'UK'],
	['nothing where these are not published', 'UKC1', '2024', 'ES61', ''],
	['nothing of what is apart', 'NL31', '2024', 'NL31 NL35', '']
])('publishedCodes(…) has %s', (_, code, version, published, expected) => {
	const has = new Set(published.split(' '));
	expect(publishedCodes(versions, code, { version, published: has }).join(' ')).toBe(expected);
});

describe('publishedAs(versions, published)', () => {
	const joined = (published: readonly string[], region: string) =>
		publishedAs(versions, published).get(region)?.join(' + ') ?? 'apart';

	it.each([
		['NUTS 2021 by its code PT16', ['PT16', 'ITI3'], 'ITI3', 'ITI3'],
		['a region whose boundary moved, under its code', ['PT19', 'ITI3'], 'ITI3', 'ITI3'],
		['NUTS 2024 by its code PT19', ['PT19'], 'PT17', 'PT1A + PT1B'],
		['codes of both: only what both say', ['PT16', 'PT19'], 'PT17', 'apart'],
		['codes of neither: only what both say', ['FRK2'], 'ITI3', 'apart'],
		['codes of neither: only what both say', ['FRK2'], 'FR71', 'FRK2'],
		['British codes, gone by 2024, tell nothing', ['UKI3'], 'PT17', 'apart'],
		['regions that it does not publish too', ['PT16'], 'LT00', 'LT01 + LT02']
	])('tells %s', (_, published, region, codes) => {
		expect(joined(published, region)).toBe(codes);
	});
});
