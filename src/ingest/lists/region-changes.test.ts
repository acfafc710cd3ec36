import { expect, it } from 'vitest';
import { changeKinds, changeTable, regionChanges, toLink } from './region-changes';

const PAIR = ['2013', '2021'] as const;
/** A line of a change table: codes, people in 2011 and 2021, built-up hectares twice, cubic metres built. */
const link = (from: string, to: string, ...held: readonly number[]) => {
	const [pop11 = 1, pop21 = 1, artif_surf12 = 1, artif_surf18 = 1, bu_vol = 1] = held;
	return toLink(
		{
			...{ code_v2013: from, code_v2021: to },
			...Object.fromEntries(
				Object.entries({ pop11, pop21, artif_surf12, artif_surf18, bu_vol }).map(
					([column, weight]) => [column, String(weight)]
				)
			)
		},
		PAIR
	);
};
const kindsOf = (links: readonly ReturnType<typeof link>[]) =>
	[...changeKinds(links)].map(([{ from, to }, kind]) => `${from} ${to} ${kind}`);

// Codes and weights of the first cases: Joint Research Centre, n2_cm_v2013_v2021.csv.
it.each([
	['swapped recodes', [link('FR71', 'FRK2'), link('FR72', 'FRK1')], 'FR71 FRK2 recode, FR72 FRK1 recode'], // prettier-ignore
	['a split', [link('LT00', 'LT01'), link('LT00', 'LT02')], 'LT00 LT01 split, LT00 LT02 split'],
	[
		'a split with an empty overlap from next door (1.8 km² without people or buildings)',
		[link('HR03', 'HR02', 0, 0, 0, 0, 0), link('HR03', 'HR03'), link('HR04', 'HR02'), link('HR04', 'HR05')], // prettier-ignore
		'HR03 HR03 same, HR04 HR02 split, HR04 HR05 split'
	],
	[
		'six inhabitants that change sides',
		[link('CZ06', 'CZ06', 1669124, 1695337), link('CZ06', 'CZ07', 6, 13), link('CZ07', 'CZ07')],
		'CZ06 CZ06 boundary_shift, CZ06 CZ07 boundary_shift, CZ07 CZ07 boundary_shift'
	],
	[
		'a harbour without inhabitants: 3,735 m³ of buildings',
		[link('BE21', 'BE21'), link('BE21', 'BE23', 0, 0, 0, 0, 3735), link('BE23', 'BE23')],
		'BE21 BE21 boundary_shift, BE21 BE23 boundary_shift, BE23 BE23 boundary_shift'
	],
	['a merge (made up)', [link('XX01', 'XX03'), link('XX02', 'XX03')], 'XX01 XX03 merge, XX02 XX03 merge'], // prettier-ignore
	['weights that round to nothing', [link('AT12', 'AT12'), link('AT12', 'AT11', 0, 0.4, 0, 0, 0)], 'AT12 AT12 same'] // prettier-ignore
])('changeKinds(links) tells %s', (_, links, kinds) => {
	expect(kindsOf(links).join(', ')).toBe(kinds);
});

it('regionChanges(tables, regions) keeps the codes of the table and adds FR7, by regulation', () => {
	const links = [link('CH01', 'CH01'), link('AT13', 'AT13')];
	const changes = regionChanges([{ pair: PAIR, links }], new Set(['AT13', 'FR7']));
	expect(changeTable(changes).rows.map((row) => row.join())).toEqual([
		'2013,FR7,2016,FRK,recode,regulation',
		'2013,AT13,2021,AT13,same,jrc',
		'2013,FR7,2021,FRK,recode,regulation',
		'2013,FR7,2024,FRK,recode,regulation'
	]);
});
