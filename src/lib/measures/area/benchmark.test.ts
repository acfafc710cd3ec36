import { expect, it } from 'vitest';
import { atLeast, complete, secret, unpublished } from '../../../../tests/fixtures/oracles/made-up';
import { matchBenchmark, withOwn } from './benchmark';
import type { Measure } from '../status/measure';
import { holdsArea, sameArea } from './same-area';

const member = (region: string, sector: Measure, total: Measure) => ({
	region,
	figures: { sector, total }
});
const names = ['sector', 'total'] as const;

it('matchBenchmark(set) drops a member from both sums when one of its figures is hidden', () => {
	const benchmark = matchBenchmark({
		own: 'FR7',
		names,
		members: [
			member('ES61', complete(10), complete(100)),
			member('DEA1', atLeast(20), complete(300)),
			member('IE', complete(5), secret()),
			member('HR04', unpublished(), unpublished()),
			member('ITC4', complete(40), complete(500))
		]
	});
	expect(benchmark.used).toEqual(['ES61', 'ITC4']);
	expect(benchmark.rest.sector.value).toBe(50);
	expect(benchmark.rest.total.value).toBe(600);
	expect(benchmark.dropped).toEqual([
		{ region: 'DEA1', reason: { kind: 'member_hidden', figure: 'sector' } },
		{ region: 'IE', reason: { kind: 'member_hidden', figure: 'total' } },
		{ region: 'HR04', reason: { kind: 'member_not_published', figure: 'sector' } }
	]);
	expect(benchmark.refusal).toBeNull();
});

it('matchBenchmark(set) keeps the region itself, hidden or not, and apart from the rest', () => {
	const benchmark = matchBenchmark({
		own: 'DEA1',
		names,
		members: [
			member('DEA1', atLeast(20), complete(300)),
			member('ITC4', complete(40), complete(500))
		]
	});
	expect(benchmark).toMatchObject({ ownIncluded: true, used: ['DEA1', 'ITC4'], dropped: [] });
	expect(benchmark.rest.total.value).toBe(500);
	expect(withOwn(benchmark.rest.total, complete(300), benchmark).value).toBe(800);
});

it.each([
	['the country of one region', 'LT00', ['LT']],
	['the region alone', 'ES51', ['ES51']],
	['the region and its parts', 'FR7', ['FR7', 'FR71', 'FR72']],
	['an older code and its parts', 'FI18', ['FI18', 'FI1B', 'FI1C']],
	['the region under its older code', 'EL51', ['EL11']]
])('matchBenchmark(set) refuses %s', (_, own, regions) => {
	const benchmark = matchBenchmark({
		own,
		names,
		members: regions.map((region) => member(region, complete(10), complete(100)))
	});
	expect(benchmark.refusal).toEqual({ kind: 'own_benchmark' });
});

it('matchBenchmark(set) refuses a set of which nobody is left', () => {
	const members = [member('IE', secret(), complete(9)), member('MT', unpublished(), unpublished())];
	expect(matchBenchmark({ own: 'FR7', names, members }).refusal).toEqual({ kind: 'no_member' });
	expect(matchBenchmark({ own: 'FR7', names, members: [] }).refusal).toEqual({
		kind: 'none_chosen'
	});
});

// FR7 is FR71 and FR72 in NUTS 2013, FI18 of NUTS 2006 is FI1B and FI1C of NUTS 2010: Annex I of either.
it.each([
	['its parts', 'FR7', ['FR71', 'FR72']],
	['one of its parts', 'FR7', ['FR71']],
	['parts under newer codes', 'FI18', ['FI1B', 'FI1C']],
	['regions of the country itself', 'PL', ['PL21', 'PL22']],
	['its part and a region whose figures are hidden', 'FR7', ['FR71', 'IE01']]
])('matchBenchmark(set) refuses %s', (_, own, regions) => {
	const members = regions.map((region) =>
		member(region, region === 'IE01' ? secret() : complete(10), complete(100))
	);
	expect(matchBenchmark({ own, names, members }).refusal).toEqual({ kind: 'own_parts' });
});

it.each([
	['a part of the region beside another', 'FR7', ['FR71', 'ES51']],
	['the whole that holds the region', 'FR71', ['FR7']],
	['a neighbour in the same whole', 'FR71', ['FR72']]
])('matchBenchmark(set) does not refuse %s', (_, own, regions) => {
	const members = regions.map((region) => member(region, complete(10), complete(100)));
	expect(matchBenchmark({ own, names, members }).refusal).toBeNull();
});

it('matchBenchmark(set) keeps a single country as it is, hidden parts and all', () => {
	const members = [member('DE', atLeast(20), complete(300))];
	expect(matchBenchmark({ own: 'DEA1', names, members })).toMatchObject({
		used: ['DE'],
		dropped: [],
		refusal: null,
		rest: { sector: { status: 'at_least', value: 20 } }
	});
});

it('matchBenchmark(set) does not count a region twice', () => {
	const members = ['FR71', 'FR7', 'LT', 'LT00', 'ITC4'].map((region) =>
		member(region, complete(1), complete(10))
	);
	const benchmark = matchBenchmark({ own: 'ES61', names, members });
	expect(benchmark.used).toEqual(['FR7', 'LT', 'ITC4']);
	expect(benchmark.dropped).toEqual([
		{ region: 'FR71', reason: { kind: 'counted_in', region: 'FR7' } },
		{ region: 'LT00', reason: { kind: 'counted_in', region: 'LT' } }
	]);
});

it('matchBenchmark(set) counts no ground twice that bears codes of two NUTS versions', () => {
	const members = ['FI1B', 'FI18', 'SI03', 'SI02', 'ITC4'].map((region) =>
		member(region, complete(1), complete(10))
	);
	const benchmark = matchBenchmark({ own: 'ES61', names, members });
	expect(benchmark.used).toEqual(['FI18', 'SI03', 'ITC4']);
	expect(benchmark.rest.sector.value).toBe(3);
	expect(benchmark.dropped).toEqual([
		{ region: 'FI1B', reason: { kind: 'counted_in', region: 'FI18' } },
		{ region: 'SI02', reason: { kind: 'partly_in', region: 'SI03' } }
	]);
});

it('matchBenchmark(set) counts a region when the one that holds it is dropped', () => {
	const members = [
		member('FR7', secret(), complete(10)),
		member('FR71', complete(1), complete(9)),
		member('ITC4', complete(1), complete(10))
	];
	expect(matchBenchmark({ own: 'ES61', names, members }).used).toEqual(['FR71', 'ITC4']);
});

it.each([
	['LT00', 'LT', true],
	['LT00', 'LT0', true],
	['DE30', 'DE3', true],
	['DE30', 'DE', false],
	['FR7', 'FR71', false],
	['FI20', 'FI2', true]
])('sameArea(%s, %s) is %s', (one, other, same) => {
	expect(sameArea(one, other)).toBe(same);
	expect(sameArea(other, one)).toBe(same);
});

it.each([
	['FR', 'FR7', true],
	['FR7', 'FR71', true],
	['FR71', 'FR7', false],
	['LT', 'LT00', false],
	['PL2', 'PL22', true],
	['PL21', 'PL22', false]
])('holdsArea(%s, %s) is %s', (outer, inner, holds) => {
	expect(holdsArea(outer, inner)).toBe(holds);
});
