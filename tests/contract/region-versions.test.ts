import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { NUTS_VERSIONS, type NutsVersion } from '../../src/lib/catalogue/regions/region-versions';
import { readRegionVersions } from '../../src/lib/catalogue/regions/region-versions.server';

const { resolveRegion } = await readRegionVersions();
/** The codes of the main table; regions that are first in the later one are of today's NUTS alone. */
const CODES = csvParse(await readFile('datasets/regions.csv', 'utf8')).map(({ code = '' }) => code);
const weights = csvParse(await readFile('tests/fixtures/nuts/split-weights.csv', 'utf8'));
const resolved = (version: NutsVersion) =>
	CODES.map((code) => ({ region: code, ...resolveRegion(code, version) }));

const named = (version: NutsVersion, asked: string) =>
	resolved(version)
		.filter(({ kind, reason }) => kind === asked || reason === asked)
		.map(({ region }) => region)
		.join(' ');
const OLDER = 'EL11 EL12 EL13 EL21 EL14 EL22 EL23 EL24 EL25 FR91 FR92 FR93 FR94';
const TWICE: Readonly<Record<NutsVersion, readonly string[]>> = {
	...{ 2010: OLDER.split(' '), 2013: [] },
	...{ 2016: ['FRE1'], 2021: ['FRE1'], 2024: ['FRE1'] }
};

// Counted in the Joint Research Centre's tables by a program of its own.
it.each<[NutsVersion, Record<string, number>]>([
	['2016', { unchanged: 361, recoded: 34, split: 3, parts: 7, apart: 62 }],
	['2021', { unchanged: 352, recoded: 34, split: 4, parts: 7, apart: 70 }],
	['2024', { unchanged: 295, recoded: 34, split: 5, parts: 7, apart: 126 }]
])('so many are unchanged, recoded, split, parts and apart in NUTS %s', (version, expected) => {
	const kinds = resolved(version).map(({ kind }) => kind);
	const counts = Object.fromEntries(
		Object.keys(expected).map((kind) => [kind, kinds.filter((each) => each === kind).length])
	);
	expect(counts).toEqual(expected);
});

// The United Kingdom, 40 basic and 12 large regions, left before NUTS 2024.
it.each<[NutsVersion, split: string, shifted: string, left: number]>([
	['2016', 'HU10 LT00 PL12', 'IE01 IE02 ITH3 ITH4 UKM2 UKM3', 0],
	[
		'2021',
		'HR04 HU10 LT00 PL12',
		'IE01 IE02 ITH3 ITH4 NL31 NL33 NO01 NO02 NO03 NO04 NO05 NO06 UKM2 UKM3',
		0
	],
	[
		'2024',
		'HR04 HU10 LT00 PL12 PT17',
		'IE01 IE02 ITH ITH3 ITH4 ITH5 ITI ITI3 NL31 NL33 NO01 NO02 NO03 NO04 NO05 NO06 PT16 PT18',
		52
	]
])('by name: those split and those whose boundary moved in NUTS %s', (...expected) => {
	const [version, split, shifted, left] = expected;
	expect(named(version, 'split')).toBe(split);
	expect(named(version, 'boundary_shift')).toBe(shifted);
	expect(named(version, 'not_in_version').split(' ').filter(Boolean)).toHaveLength(left);
	expect(named(version, 'parts')).toBe('FR2 FR4 FR5 FR6 FR8 PL1 PL3');
});

// Two modules disagreed: in one every overlap was a boundary that moved, in the other those below 0.01 % were noise.
const BY_2016 = 'CZ02 CZ03 CZ06 CZ07 CZ08 EL30 EL64 FR21 FR22 SE11 SE12';
it.each<[NutsVersion, ground: string]>([
	['2016', `${BY_2016} UKN0`],
	['2021', `${BY_2016} BE21 BE23 RO11 RO12 RO41`],
	['2024', `${BY_2016} BE21 BE23 RO11 RO12 RO41`]
])(
	'what shares less than 0.05 % with a neighbour is the same area in NUTS %s',
	(version, ground) => {
		const answers = ground.split(' ').map((code) => resolveRegion(code, version));
		expect(answers.flatMap(({ codes }) => [...codes]).join(' ')).toBe(
			ground.replace('FR21 FR22', 'FRF2 FRE2')
		);
	}
);

describe.each(NUTS_VERSIONS)('the 467 codes of the table in NUTS %s', (version) => {
	it('all resolve, those that are apart with a reason', () => {
		expect(resolved(version)).toHaveLength(467);
		for (const { kind, codes, reason } of resolved(version)) {
			expect(codes.length > 0).toBe(kind !== 'apart');
			expect(reason !== null).toBe(kind === 'apart');
			expect(codes.length > 1).toBe(kind === 'split' || kind === 'parts');
		}
	});

	it('no code stands for two of them, but for a large region that became a basic one', () => {
		const codes = resolved(version)
			.filter(({ kind }) => kind !== 'parts')
			.flatMap((each) => [...each.codes]);
		const twice = codes.filter((code, place) => codes.indexOf(code) !== place);
		// FR3 and FR30 are one area, FRE1 since NUTS 2016. In 2010 an older code stands beside the newer one.
		expect(twice).toEqual(TWICE[version]);
	});

	it('no code of theirs is another region of the table, but for those of 2010', () => {
		const swapped = resolved(version).filter(({ region, codes }) =>
			codes.some((code) => code !== region && CODES.includes(code))
		);
		expect(swapped.length).toBe(version === '2010' ? 15 : 0);
	});
});

it('every sum of NUTS 2021 is exact by weights: its parts hold all of it and nothing else', () => {
	const sums = resolved('2021').filter(({ kind }) => kind === 'split');
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
