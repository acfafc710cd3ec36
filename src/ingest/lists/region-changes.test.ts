import { expect, it } from 'vitest';
import { changeKinds, changeTable, regionChanges, toLinks } from './region-changes';

const PAIR = ['2013', '2021'] as const;
/** A line of a change table: codes, people in 2011 and 2021, cubic metres built. */
const line = (from: string, to: string, pop11 = 1, pop21 = 1, bu_vol = 1) => ({
	...{ code_v2013: from, code_v2021: to },
	...{ pop11: String(pop11), pop21: String(pop21), bu_vol: String(bu_vol) }
});
const kindsOf = (lines: readonly ReturnType<typeof line>[]) =>
	[...changeKinds(toLinks(lines, PAIR))].map(([{ from, to }, kind]) => `${from} ${to} ${kind}`);

// Codes and weights: Joint Research Centre, n2_cm_v2013_v2021.csv and n2_cm_v2013_v2016.csv, rounded to whole numbers.
it.each([
	['swapped recodes', [line('FR71', 'FRK2'), line('FR72', 'FRK1')], 'FR71 FRK2 recode, FR72 FRK1 recode'], // prettier-ignore
	['a split', [line('LT00', 'LT01'), line('LT00', 'LT02')], 'LT00 LT01 split, LT00 LT02 split'],
	[
		'a split with an empty overlap from next door (1.8 km² without people or buildings)',
		[line('HR03', 'HR02', 0, 0, 0), line('HR03', 'HR03'), line('HR04', 'HR02'), line('HR04', 'HR05')], // prettier-ignore
		'HR03 HR03 same, HR04 HR02 split, HR04 HR05 split'
	],
	[
		'88 km² of a former military area, 0.019 % of the buildings of either region: the most that is negligible',
		[
			line('CZ02', 'CZ02', 1289573, 1414194, 393290636),
			line('CZ02', 'CZ03', 123, 68, 74453),
			line('CZ03', 'CZ03', 1198845, 1213225, 397881324)
		],
		'CZ02 CZ02 same, CZ03 CZ03 same'
	],
	[
		'a municipality, 0.107 % of the people of one of the two: the least that counts',
		[
			line('ITH3', 'ITH3', 4829815, 4826147, 1687141105),
			line('ITH3', 'ITH4', 1307, 1308, 384402),
			line('ITH4', 'ITH4', 1216657, 1192303, 488098460)
		],
		'ITH3 ITH3 boundary_shift, ITH3 ITH4 boundary_shift, ITH4 ITH4 boundary_shift'
	],
	[
		'a harbour without inhabitants: 3,735 m³ of buildings',
		[
			line('BE21', 'BE21', 1772412, 1878444, 727851453),
			line('BE21', 'BE23', 0, 0, 3735),
			line('BE23', 'BE23', 1447369, 1533109, 573308107)
		],
		'BE21 BE21 same, BE23 BE23 same'
	],
	[
		'much of a small region that is little of a large one (made up)',
		[
			line('XX01', 'XX01', 1000000, 1000000, 1000000),
			line('XX01', 'XX02', 100, 100, 100),
			line('XX02', 'XX02', 9900, 9900, 9900)
		],
		'XX01 XX01 boundary_shift, XX01 XX02 boundary_shift, XX02 XX02 boundary_shift'
	],
	[
		'buildings without people, more than 0.05 % (made up)',
		[
			line('XX01', 'XX01', 1000, 1000, 10000),
			line('XX01', 'XX02', 0, 0, 6),
			line('XX02', 'XX02', 1000, 1000, 10000)
		],
		'XX01 XX01 boundary_shift, XX01 XX02 boundary_shift, XX02 XX02 boundary_shift'
	],
	['a code that no version of NUTS has', [line('UKN0', 'UKN0'), line('UKN0', 'UKN1')], 'UKN0 UKN0 same'], // prettier-ignore
	['a merge (made up)', [line('XX01', 'XX03'), line('XX02', 'XX03')], 'XX01 XX03 merge, XX02 XX03 merge'] // prettier-ignore
])('changeKinds(links) tells %s', (_, lines, kinds) => {
	expect(kindsOf(lines).join(', ')).toBe(kinds);
});

it('regionChanges(tables, regions) keeps the codes of the table and adds FR7, by regulation', () => {
	const links = toLinks([line('CH01', 'CH01'), line('AT13', 'AT13')], PAIR);
	const changes = regionChanges([{ pair: PAIR, links }], new Set(['AT13', 'FR7']));
	expect(changeTable(changes).rows.map((row) => row.join())).toEqual([
		'2013,FR7,2016,FRK,recode,regulation',
		'2013,AT13,2021,AT13,same,jrc',
		'2013,FR7,2021,FRK,recode,regulation',
		'2013,FR7,2024,FRK,recode,regulation'
	]);
});
