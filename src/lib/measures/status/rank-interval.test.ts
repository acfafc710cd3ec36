import { expect, it } from 'vitest';
import {
	cellsOf,
	HOSTS_2014,
	METALLURGY_2010
} from '../../../../tests/fixtures/oracles/hosts-2014';
import { complete, secret, unpublished } from '../../../../tests/fixtures/oracles/made-up';
import { rankIntervals } from './rank-interval';
import { sumParts } from './sum-parts';

function ranksBy(measures: Readonly<Record<string, ReturnType<typeof sumParts>>>) {
	const ranks = rankIntervals(Object.values(measures));
	return Object.fromEntries(Object.keys(measures).map((region, index) => [region, ranks[index]]));
}

it('rankIntervals(food, 2014) puts Düsseldorf 1st to 9th of 15', () => {
	const regions = Object.keys(HOSTS_2014);
	const ranks = ranksBy(
		Object.fromEntries(regions.map((region) => [region, sumParts(cellsOf(region).slice(0, 2))]))
	);
	expect(ranks.DEA1).toEqual({ best: 1, worst: 9, of: 15 });
	expect(ranks.ES51).toEqual({ best: 1, worst: 2, of: 15 });
	expect(ranks.FR7).toEqual({ best: 3, worst: 4, of: 15 });
});

it('rankIntervals(metallurgy, 2010) leaves Zagreb out and counts 14', () => {
	const ranks = ranksBy(
		Object.fromEntries(
			Object.entries(METALLURGY_2010).map(([region, cells]) => [region, sumParts(cells)])
		)
	);
	expect(ranks.ES51).toEqual({ best: 1, worst: 6, of: 14 });
	expect(ranks.FI1D).toEqual({ best: 1, worst: 12, of: 14 });
	expect(ranks.RO21).toEqual({ best: 14, worst: 14, of: 14 });
	expect(ranks.HR04).toBeNull();
});

it('rankIntervals(measures) gives equal values the same rank', () => {
	expect(rankIntervals([complete(5), complete(5), complete(3)])).toEqual([
		{ best: 1, worst: 1, of: 3 },
		{ best: 1, worst: 1, of: 3 },
		{ best: 3, worst: 3, of: 3 }
	]);
});

it('rankIntervals(measures) lets a secret stand anywhere and an unpublished one nowhere', () => {
	expect(rankIntervals([complete(5), secret(), unpublished()])).toEqual([
		{ best: 1, worst: 2, of: 2 },
		{ best: 1, worst: 2, of: 2 },
		null
	]);
});

it('rankIntervals(measures) reads both ends of a range', () => {
	const range = { ...complete(1), status: 'range', value: null, range: [0.4, 0.6] } as const;
	expect(rankIntervals([range, complete(0.5), complete(0.3), complete(0.7)])).toEqual([
		{ best: 2, worst: 3, of: 4 },
		{ best: 2, worst: 3, of: 4 },
		{ best: 4, worst: 4, of: 4 },
		{ best: 1, worst: 1, of: 4 }
	]);
});

it('rankIntervals(growth, { floor: -1 }) lets a secret growth stand below a fall', () => {
	const fall = { ...complete(0.5), value: -0.5 };
	expect(rankIntervals([fall, secret()], { floor: -1 })[0]).toEqual({ best: 1, worst: 2, of: 2 });
	expect(rankIntervals([fall, secret()], { floor: -1 })[1]).toEqual({ best: 1, worst: 2, of: 2 });
});

// 0.1 + 0.2 is not 0.3 in binary fractions.
it('rankIntervals(figures) gives one rank to those that differ by rounding noise alone', () => {
	const ranks = rankIntervals([complete(0.1 + 0.2), complete(0.3), complete(0.2)]);
	expect(ranks.map((rank) => [rank?.best, rank?.worst])).toEqual([
		[1, 1],
		[1, 1],
		[3, 3]
	]);
});
