import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { REGIONS } from '../../src/lib/catalogue/regions/regions';
import { NUTS_VERSIONS, type NutsVersion } from '../../src/lib/catalogue/regions/region-versions';
import { readRegionVersions } from '../../src/lib/catalogue/regions/region-versions.server';

const { resolveRegion } = await readRegionVersions();
const weights = csvParse(await readFile('tests/fixtures/nuts/split-weights.csv', 'utf8'));
const resolved = (version: NutsVersion) =>
	REGIONS.map(({ code }) => ({ region: code, ...resolveRegion(code, version) }));

describe.each(NUTS_VERSIONS)('the 467 codes of the table in NUTS %s', (version) => {
	it('all resolve, those that are apart with a reason', () => {
		expect(resolved(version)).toHaveLength(467);
		for (const { kind, codes, reason } of resolved(version)) {
			expect(codes.length > 0).toBe(kind !== 'apart');
			expect(reason !== null).toBe(kind === 'apart');
			expect(codes.length > 1).toBe(kind === 'sum');
		}
	});

	it('no code stands for two of them', () => {
		const codes = resolved(version).flatMap((each) => [...each.codes]);
		expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([]);
	});

	it('no code of theirs is another region of the table', () => {
		const swapped = resolved(version).filter(({ region, codes }) =>
			codes.some((code) => code !== region && REGIONS.some((other) => other.code === code))
		);
		expect(swapped).toEqual([]);
	});
});

// Counted in the Joint Research Centre's tables by a program of its own.
it.each<[NutsVersion, Record<string, number>]>([
	['2016', { same: 262, recode: 30, sum: 4, apart: 171 }],
	['2021', { same: 249, recode: 30, sum: 4, apart: 184 }],
	['2024', { same: 206, recode: 30, sum: 5, apart: 226 }]
])('so many are the same, recoded, sums and apart in NUTS %s', (version, expected) => {
	const kinds = resolved(version).map(({ kind }) => kind);
	const counts = Object.fromEntries(
		Object.keys(expected).map((kind) => [kind, kinds.filter((each) => each === kind).length])
	);
	expect(counts).toEqual(expected);
});

it('every sum of NUTS 2021 is exact by weights: its parts hold all of it and nothing else', () => {
	const sums = resolved('2021').filter(({ kind }) => kind === 'sum');
	expect(sums.map(({ region }) => region)).toEqual(['HR04', 'HU10', 'LT00', 'PL12']);
	for (const { region, codes } of sums) {
		const touching = weights.filter(
			(row) => row['from_code'] === region || codes.includes(row['to_code'] ?? '')
		);
		const outside = touching.filter(
			(row) => row['from_code'] !== region || !codes.includes(row['to_code'] ?? '')
		);
		expect(touching.length).toBeGreaterThanOrEqual(codes.length);
		for (const row of outside)
			expect([row['people_2011'], row['people_2021'], row['built_m3']]).toEqual(['0', '0', '0']);
	}
});
