import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	AMOUNTS,
	differing,
	isClose,
	scaleOf
} from '../../../../tests/fixtures/oracles/compare-measures';
import {
	hide,
	scaled,
	SEEDED,
	WORLDS,
	type MadeUpCell,
	type World
} from '../../../../tests/fixtures/oracles/made-up-world';
import { measuresOf } from '../../../../tests/fixtures/oracles/measures-of-world';

it('what is a ratio does not change with the scale, what is an amount changes with it', () => {
	let compared = 0;
	fc.assert(
		fc.property(WORLDS, (world) => {
			const [once, again] = [measuresOf(world, hide), measuresOf(scaled(world, 8), hide)];
			const wrong = differing(once, again, (before, after, name) => {
				if (name === 'wagesPerPerson') return false; // its floor of 5 million euro is no ratio
				const factor = AMOUNTS.test(name) ? 8 : 1;
				const expected = before.value === null ? null : before.value * factor;
				return before.status !== after.status || !isClose(after.value, expected, scaleOf(name));
			});
			expect(wrong).toEqual([]);
			compared += Object.values(once).filter(({ value }) => value !== null).length;
		}),
		SEEDED
	);
	expect(compared).toBe(1414);
});

it('the order of benchmark members and of a sector’s divisions changes nothing', () => {
	const turn = <Value>([own, country, one, other]: readonly Value[]) =>
		[own, country, other, one].filter((value) => value !== undefined);
	const turnPairs = (cells: readonly MadeUpCell[]) =>
		[1, 0, 3, 2, 5, 4].flatMap((position) => cells[position] ?? []);
	const turned = (world: World): World => ({
		start: turn(world.start).map(turnPairs),
		end: turn(world.end).map(turnPairs),
		wages: turnPairs(world.wages),
		units: turnPairs(world.units),
		totals: turn(world.totals)
	});
	let compared = 0;
	fc.assert(
		fc.property(WORLDS, (world) => {
			const [once, again] = [measuresOf(world, hide), measuresOf(turned(world), hide)];
			const wrong = differing(
				once,
				again,
				(before, after, name) =>
					before.status !== after.status || !isClose(after.value, before.value, scaleOf(name))
			);
			expect(wrong).toEqual([]);
			compared += Object.values(once).filter(({ value }) => value !== null).length;
		}),
		SEEDED
	);
	expect(compared).toBe(1414);
});
