import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	flagOnly,
	hide,
	SEEDED,
	show,
	withOtherSecrets,
	WORLDS,
	type Publish,
	type World
} from '../../../../tests/fixtures/oracles/made-up-world';
import { measuresOf } from '../../../../tests/fixtures/oracles/measures-of-world';
import { intervalOf } from './interval';
import { rankIntervals } from './rank-interval';
import { sumParts } from './sum-parts';

it('every measure of a table with hidden cells contains its value of the full table', () => {
	let compared = 0;
	fc.assert(
		fc.property(WORLDS, (world) => {
			const [truths, hidden] = [measuresOf(world, show), measuresOf(world, hide)];
			expect(Object.keys(hidden)).toEqual(Object.keys(truths));
			const wrong = Object.entries(hidden).filter(([name, measure]) => {
				const truth = truths[name]?.value ?? null;
				const interval = intervalOf(measure, -Infinity);
				if (truth === null || interval === null) return false;
				compared += 1;
				const slack = 1e-9 * Math.max(1, Math.abs(truth));
				return !(interval.low <= truth + slack && interval.high >= truth - slack);
			});
			expect(wrong).toEqual([]);
		}),
		SEEDED
	);
	expect(compared).toBe(2660);
});

it('every measure gives the bounds that the table of methods promises, and no other', () => {
	const given = new Map<string, Set<string>>();
	for (const world of fc.sample(WORLDS, SEEDED))
		for (const [name, { status, partsMissing }] of Object.entries(measuresOf(world, hide)))
			if (partsMissing > 0) given.set(name, (given.get(name) ?? new Set()).add(status));
	const bounds = ['at_least', 'at_most', 'range'];
	const found = Object.fromEntries(
		[...given].map(([name, statuses]) => [name, bounds.filter((status) => statuses.has(status))])
	);
	expect(found).toMatchObject({
		share: ['at_least'],
		'share within': ['at_least'],
		'share others': ['at_least'],
		'share country': ['at_least', 'at_most'],
		'quotient within': ['at_least'],
		'quotient others': ['at_least'],
		'quotient country': ['at_least', 'at_most'],
		'symmetric country': ['at_least', 'at_most'],
		'difference within': ['at_least'],
		growth: ['at_least', 'at_most'],
		compoundGrowth: ['at_least', 'at_most'],
		personsPerUnit: ['at_least', 'at_most'],
		wagesPerPerson: ['at_least', 'at_most'],
		// One-sided where too little is shown in common: the other bound is the measure's own limit.
		krugman: ['at_least', 'range'],
		hoover: ['at_least', 'range'],
		fingerKreinin: ['at_most', 'range'],
		// What hides is told in twentieths, so that a bound may say no more than the measure's own limit.
		herfindahl: ['at_most', 'range'],
		normalisedHerfindahl: ['at_most', 'range'],
		equivalentNumber: ['at_least', 'range'],
		theil: ['at_most', 'range'],
		'food national': ['at_least', 'at_most'],
		'food mix': ['at_least', 'at_most'],
		'food regional': ['at_least', 'at_most'],
		'food change': ['at_least', 'at_most'],
		cosine: [],
		gini: [],
		giniOfSpecialisation: [],
		'total competitive': [],
		'total allocation': []
	});
});

it('a full table has complete measures, or undefined ones', () => {
	fc.assert(
		fc.property(WORLDS, (world) => {
			const wrong = Object.entries(measuresOf(world, show)).filter(
				([, { status, reason }]) =>
					(status !== 'complete' && status !== 'not_available') ||
					(reason === null) !== (status === 'complete')
			);
			expect(wrong).toEqual([]);
		}),
		SEEDED
	);
});

it('every measure has a finite value or range or neither, as its status says', () => {
	fc.assert(
		fc.property(WORLDS, (world) => {
			const wrong = Object.entries(measuresOf(world, hide)).filter(
				([, { status, value, range }]) =>
					(value !== null) !== ['complete', 'at_least', 'at_most'].includes(status) ||
					(range !== null) !== (status === 'range') ||
					![value ?? 0, ...(range ?? [])].every(Number.isFinite)
			);
			expect(wrong).toEqual([]);
		}),
		SEEDED
	);
});

it('rankIntervals(hidden table) contains the ranks of the full table', () => {
	const ranks = (world: World, publish: Publish) =>
		rankIntervals(world.end.map((cells) => sumParts(cells.map(publish))));
	fc.assert(
		fc.property(WORLDS, (world) => {
			const truths = ranks(world, show);
			ranks(world, hide).forEach((rank, index) => {
				const truth = truths[index]?.best ?? 0;
				expect(rank?.best ?? Infinity).toBeLessThanOrEqual(truth);
				expect(rank?.worst ?? 0).toBeGreaterThanOrEqual(truth);
			});
		}),
		SEEDED
	);
});

it('measures of a table do not change by a byte when the numbers under its secrets do', () => {
	fc.assert(
		fc.property(WORLDS, fc.integer({ min: 1, max: 5000 }), (world, shift) => {
			const written = (of: World) => JSON.stringify(measuresOf(of, flagOnly));
			expect(written(withOtherSecrets(world, shift))).toBe(written(world));
			expect(written(world)).toBe(JSON.stringify(measuresOf(world, hide)));
		}),
		SEEDED
	);
});
