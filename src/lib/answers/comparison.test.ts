import { beforeAll, expect, it, vi } from 'vitest';
import { HOST_REGIONS } from '$lib/catalogue/regions/hosts';
import { COUNTRIES } from '$lib/catalogue/regions/regions';
import { IN_2014 } from '../../../tests/fixtures/in-2014';
import { complete, secret } from '../../../tests/fixtures/oracles/made-up';
import { publishedCells } from '../../../tests/fixtures/published-cells';
import { hostAmong, hostRanking } from '../../../tests/fixtures/sayings';
import { alikeAmong, structuresIn } from './alike-of';
import type { Cells } from '$lib/cells/cells.svelte';
import { compareFigures } from './comparison';
import { measureOf } from './measure-of';
import { benchmarkMembers } from '$lib/cells/benchmark-members';
import { explain } from './explanation';
import { marksOf } from './marks';
import { strongestHosts, strongestOf } from './strongest';

let cells: Cells;
beforeAll(async () => {
	cells = await publishedCells([
		...HOST_REGIONS,
		...COUNTRIES.map(({ code }) => code),
		'FR71',
		'FR72'
	]);
});

it('the other hosts are fourteen, the region itself not among them', () => {
	const members = benchmarkMembers(IN_2014, 'FR7');
	expect(members).toHaveLength(14);
	expect(members).not.toContain('FR7');
});

// Wages in million euro and persons: SK04 293.5 and 28,340, SK 802.6 and 91,246: 1.18 times the country's;
// FR7 in machinery 1,556.4 and 39,591, FR 6,843.6 and 175,943: 1.01 times.
it('mark W sets a region against its country', () => {
	expect(marksOf(cells.read, IN_2014, 'SK04').wages).toBe('yes');
	expect(marksOf(cells.read, { ...IN_2014, sector: 'machinery' }, 'FR7').wages).toBe('no');
	expect(marksOf(cells.read, IN_2014, 'LT00').wages).toBe('cannot_be_said');
});

it('the most alike abroad are none of the own country', () => {
	const regions = ['PL21', 'PL22', 'ITC4', 'ES51', 'RO21'];
	const structures = structuresIn(cells.read, regions, 2014);
	const { all, abroad } = alikeAmong(structures, 'PL21');
	expect(all.alike.map(({ region }) => region)).toContain('PL22');
	expect(abroad.alike.map(({ region }) => region)).not.toContain('PL22');
	expect(abroad.alike.length).toBeGreaterThan(0);
});

it('all of manufacturing has no share of itself and no quotient, in any host', () => {
	const filters = { ...IN_2014, sector: 'manufacturing' };
	for (const region of HOST_REGIONS) {
		const figures = compareFigures(cells.read, filters, region);
		expect(figures.sector.status).toBe('complete');
		for (const name of ['share', 'locationQuotient', 'symmetricLocationQuotient'] as const)
			expect(figures[name]).toMatchObject({
				...{ status: 'not_available', value: null, reason: { kind: 'own_whole' } }
			});
	}
	for (const measure of ['share', 'location_quotient'] as const) {
		const ranking = hostRanking(cells, { ...filters, measure });
		expect(ranking.map(({ rank }) => rank)).toEqual(HOST_REGIONS.map(() => null));
	}
});

it.each([
	['own_parts', ['FR71', 'FR72']],
	['own_parts', ['FR72']],
	['own_benchmark', ['FR7']],
	['none_chosen', []]
])('FR7 is not set against its own ground: %s, %o', (kind, compare) => {
	const filters = { ...IN_2014, benchmark: 'chosen', compare } as const;
	const figures = compareFigures(cells.read, filters, 'FR7');
	for (const name of ['shareOfBenchmark', 'locationQuotient'] as const)
		expect(figures[name]).toMatchObject({ status: 'not_available', value: null, reason: { kind } });
	expect(figures.share.value).toBeCloseTo(79_424 / 434_500, 12);
});

it.each([
	['own_ground', 'chosen', 'FR7', ['FR71', 'FR72']],
	['own_ground', 'chosen', 'FR7', ['FR7']],
	['own_ground', 'country', 'LT00', []],
	['none_chosen', 'chosen', 'FR7', []],
	[null, 'chosen', 'FR7', ['FR71', 'PL21']]
] as const)(
	'a change is not explained by the own ground: %s, %s, %s %o',
	(refusal, benchmark, own, compare) => {
		const filters = { ...IN_2014, from: 2011, year: 2012, benchmark, compare };
		expect(explain(cells, filters, own).refusal).toBe(refusal);
	}
);

// Quotients against the fourteen others, from the bulk file: DEA1 1.6607, SK04 1.5768, FI1D 1.3237, ITC4 1.2070,
// PL22 1.1384, PL21 1.0214.
it('strongestHosts(cells, filters, most) are those with the largest quotients', () => {
	const five = ['DEA1', 'SK04', 'FI1D', 'ITC4', 'PL22'];
	expect(strongestHosts(cells, IN_2014, 5)).toEqual(five);
	expect(strongestHosts(cells, { ...IN_2014, sector: 'manufacturing' }, 5)).toEqual([]);
});

it('strongestOf(rows) names all that differ by rounding noise alone, none beside a secret', () => {
	const row = (name: string, value: number) => ({ name, measure: complete(value) });
	const rows = [row('a', 0.3), row('b', 0.1 + 0.2), row('c', 0.2)];
	expect(strongestOf(rows).map(({ name }) => name)).toEqual(['a', 'b']);
	expect(strongestOf([...rows, { name: 'd', measure: secret() }])).toEqual([]);
});

// In sbs_r_nuts06_r2 of all cells of 2014 in C24, C25 and C only those of France bear a flag: b.
it.each([
	['other_hosts', 'ITC4', '', [{ region: 'FR7', flags: 'b' }]],
	['hosts', 'FR7', 'b', undefined],
	['countries', 'FR7', 'b', [{ region: 'FR', flags: 'b' }]],
	['countries', 'PL21', '', [{ region: 'FR', flags: 'b' }]],
	['country', 'PL21', '', undefined]
] as const)(
	'a quotient bears its own flags, not the benchmark’s: %s, %s',
	(benchmark, region, flags, benchmarkFlags) => {
		const figures = compareFigures(cells.read, { ...IN_2014, benchmark }, region);
		for (const name of [
			'locationQuotient',
			'symmetricLocationQuotient',
			'shareOfBenchmark'
		] as const) {
			expect(figures[name].value).not.toBeNull();
			expect(figures[name].flags).toBe(flags);
			expect(figures[name].benchmarkFlags).toEqual(benchmarkFlags);
		}
	}
);

// 2010-2014: ES51 from at least 59,480 to 49,929: at most -16.06 %, down to -100 %. Ten hosts did surely better, the next
// of them BG34 at -9.31 %; ES61, at -17.24 %, may have. FI1D and FR7 cross a break, HR04 has no figure of 2010.
it('a growth that is a bound reaches down to the loss of all there was', () => {
	const ranking = hostRanking(cells, { ...IN_2014, measure: 'growth' });
	expect(hostAmong(ranking, 'ES51').measure).toMatchObject({ status: 'at_most' });
	expect(hostAmong(ranking, 'ES51').rank).toEqual({ best: 11, worst: 12, of: 12 });
	expect(hostAmong(ranking, 'ES61').rank).toEqual({ best: 11, worst: 12, of: 12 });
	expect(hostAmong(ranking, 'BG34').rank).toEqual({ best: 10, worst: 10, of: 12 });
});

// Metallurgy 2014 in Eurostat's bulk file of 31 July 2017, by a Python script of its own: FR71 66,924 of 362,595, FR
// 392,182 of 3,014,251; the fourteen hosts without FR7 602,668 of 3,235,693 (with FR7: 0.9931 and 0.7001).
it.each([
	['other_hosts', 'FR71', 'holds_own', 0.9909443288865345],
	['other_hosts', 'FR', 'lies_in_own', 0.6985498768352472],
	['hosts', 'FR71', 'holds_own', undefined],
	['hosts', 'FR', 'lies_in_own', undefined]
] as const)('%s are no benchmark of their own ground: %s', (benchmark, own, kind, quotient) => {
	const filters = { ...IN_2014, benchmark };
	const figures = compareFigures(cells.read, filters, own);
	expect(figures.benchmark.used).not.toContain('FR7');
	expect(figures.benchmark.dropped).toEqual([{ region: 'FR7', reason: { kind } }]);
	expect(figures.benchmark.ownIncluded).toBe(benchmark === 'hosts');
	if (quotient !== undefined) expect(figures.locationQuotient.value).toBeCloseTo(quotient, 12);
	const change = { ...filters, from: 2011, year: 2012 };
	expect(explain(cells, change, own).used).not.toContain('FR7');
});

it('the countries hold the own one, and the other hosts of Lithuania are not its one region', () => {
	const { benchmark } = compareFigures(cells.read, { ...IN_2014, benchmark: 'countries' }, 'FR71');
	expect(benchmark.used).toContain('FR');
	expect(benchmarkMembers(IN_2014, 'LT')).not.toContain('LT00');
});

it.each(['share', 'persons_per_unit', 'wages_per_person'] as const)(
	'%s is of the region alone: the cells of a benchmark are not read for it',
	(measure) => {
		const read = vi.fn(cells.read);
		measureOf({ ...cells, read }, { ...IN_2014, measure }, { region: 'FR7' });
		expect(new Set(read.mock.calls.map(([{ region }]) => region))).toEqual(new Set(['FR7']));
	}
);
