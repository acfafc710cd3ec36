import { describe, expect, it } from 'vitest';
import { publishedAs } from '../tables/published-as';
import { regionVersions, type NutsVersion, type RegionVersions } from './region-versions';
import { readRegionVersions } from './region-versions.server';

const versions: RegionVersions = await readRegionVersions();
const { resolveRegion } = versions;

// Literals from the change tables of the Joint Research Centre (n2_cm_v2013_v2016, v2021, v2024, v2010_v2013), and
// from the annex of Commission Regulation (EU) 2016/2066 for FR7.
const CASES: readonly [code: string, version: NutsVersion, answer: string][] = [
	['CZ01', '2021', 'same CZ01'],
	['FR', '2021', 'same FR'],
	['EL', '2024', 'same EL'],
	['FR71', '2016', 'recode FRK2'],
	['FR71', '2021', 'recode FRK2'],
	['FR72', '2024', 'recode FRK1'],
	['FR7', '2021', 'recode FRK'],
	['FR7', '2013', 'same FR7'],
	['PL11', '2021', 'recode PL71'],
	['LT00', '2021', 'sum LT01 + LT02'],
	['LT00', '2013', 'same LT00'],
	['HR04', '2016', 'same HR04'],
	['HR04', '2021', 'sum HR02 + HR05 + HR06'],
	['HU10', '2024', 'sum HU11 + HU12'],
	['PL12', '2016', 'sum PL91 + PL92'],
	['PT17', '2021', 'same PT17'],
	['PT17', '2024', 'sum PT1A + PT1B'],
	['IE01', '2021', 'apart boundary_shift'],
	['UKM3', '2016', 'apart boundary_shift'],
	['CZ06', '2021', 'apart boundary_shift'],
	['BE21', '2016', 'same BE21'],
	['BE21', '2021', 'apart boundary_shift'],
	['UKI3', '2021', 'same UKI3'],
	['UKI3', '2024', 'apart not_in_version'],
	['EL11', '2010', 'same EL11'],
	['EL11', '2021', 'apart older_code'],
	['EL51', '2010', 'apart older_code'],
	['FI13', '2021', 'apart older_code'],
	['AT11', '2010', 'apart boundary_shift'],
	['AT13', '2010', 'same AT13'],
	['DEA', '2021', 'apart large_region'],
	['FR7', '2010', 'apart large_region'],
	['FRZZ', '2021', 'apart no_place']
];

describe('resolveRegion(code, version)', () => {
	it.each(CASES)('%s in NUTS %s is %s', (code, version, answer) => {
		const { kind, codes, reason } = resolveRegion(code, version);
		expect(`${kind} ${reason ?? codes.join(' + ')}`).toBe(answer);
	});

	it('never takes a merger apart', () => {
		const regions = versions.regions.filter(({ code }) => code === 'AT13');
		const merge = { fromVersion: '2013', from: 'AT13', toVersion: '2021', to: 'AT19' };
		const made = regionVersions(regions, [{ ...merge, kind: 'merge' }]);
		expect(made.resolveRegion('AT13', '2021')).toEqual({
			kind: 'apart',
			codes: [],
			reason: 'merged'
		});
	});

	it('throws on a code that the table does not have', () => {
		expect(() => resolveRegion('XX11', '2021')).toThrow('unknown region: XX11');
	});
});

describe('publishedAs(versions, published)', () => {
	const joined = (published: readonly string[], region: string) =>
		publishedAs(versions, published).get(region)?.join(' + ') ?? 'apart';

	it.each([
		['NUTS 2021 by its code PT16', ['PT16', 'ITI3'], 'ITI3', 'ITI3'],
		['NUTS 2024 by its code PT19', ['PT19', 'ITI3'], 'ITI3', 'apart'],
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
