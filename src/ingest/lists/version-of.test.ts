import { expect, it } from 'vitest';
import { regionVersions } from '../../lib/catalogue/regions/region-versions';
import { readCsv } from '../files/csv-file';
import { type FileVersion, versionOf } from './version-of';

const changes = await readCsv('datasets/region_changes.csv', [
	...(['from_version', 'from_code', 'to_version', 'to_code', 'kind'] as const)
]);
const versions = regionVersions(
	[],
	changes.map((row) => ({
		...{ fromVersion: row.from_version, from: row.from_code },
		...{ toVersion: row.to_version, to: row.to_code, kind: row.kind }
	}))
);

// FR71 is FRK2 since NUTS 2016, HR04 is HR02, HR05 and HR06 since 2021, PT17 is PT1A and PT1B since 2024 (JRC).
it.each<[codes: string, declared: FileVersion, expected: FileVersion]>([
	['ES61 FR71', 'nuts2021', 'as_published'],
	['ES61 FRK2', 'as_published', 'nuts2016'],
	['ES61 FRK2 HR02', 'nuts2016', 'nuts2021'],
	['ES61 FRK2 HR02 PT1A', 'nuts2016', 'nuts2024'],
	// A file of two generations: what is new tells.
	['FR71 FRK2', 'nuts2021', 'nuts2016'],
	['ES61 DEA1', 'nuts2016', 'nuts2016'],
	['ES61 DEA1', 'nuts2021', 'nuts2021']
])('versionOf(%s), declared %s, is %s', (codes, declared, expected) => {
	expect(versionOf(new Set(codes.split(' ')), versions, declared)).toBe(expected);
});
