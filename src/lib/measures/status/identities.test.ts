import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	hide,
	scaled,
	SEEDED,
	show,
	WORLDS,
	type MadeUpCell,
	type World
} from '../../../../tests/fixtures/oracles/made-up-world';
import { structure } from '../../../../tests/fixtures/oracles/made-up';
import { measuresOf, SECTORS } from '../../../../tests/fixtures/oracles/measures-of-world';
import { gini } from '../structure/gini';
import { herfindahl } from '../structure/herfindahl';
import { krugman } from '../structure/krugman';
import type { Measure } from './measure';
import { contributions, cosine, fingerKreinin } from '../structure/similarity';
import { sumParts } from './sum-parts';
import { theil } from '../structure/theil';

type Measures = Readonly<Record<string, Measure>>;

function measureOf(measures: Measures, name: string): Measure {
	const measure = measures[name];
	if (measure === undefined) throw new Error(`no such measure: ${name}`);
	return measure;
}

/** A measure's value, null where it has none; what is no finite number ends the test. */
function valueOf(measures: Measures, name: string): number | null {
	const { value } = measureOf(measures, name);
	if (value !== null && !Number.isFinite(value)) throw new Error(`not finite: ${name} ${value}`);
	return value;
}

/** Measures in persons; what else is made is a ratio. */
const AMOUNTS = /^(food|textile|wood|total) /;
const scaleOf = (name: string) => (AMOUNTS.test(name) ? 60_000 : 1);

/** Equal to nine digits of the larger number, or of `scale`: persons in the table run to 60,000. */
function isClose(one: number | null, other: number | null, scale = 1): boolean {
	if (one === null || other === null) return one === other;
	return Math.abs(one - other) <= 1e-9 * Math.max(scale, Math.abs(one));
}

/** Both are numbers, and equal. */
function close(one: number | null, other: number | null, name: string, scale = 1) {
	const areEqual = one !== null && other !== null && isClose(one, other, scale);
	expect(areEqual, `${name}: ${one} and ${other}`).toBe(true);
}

/** Names of the measures that two tables do not have in common, or for which `differ` holds. */
function differing(
	once: Measures,
	again: Measures,
	differ: (one: Measure, other: Measure, name: string) => boolean
): string[] {
	const names = new Set([...Object.keys(once), ...Object.keys(again)]);
	return [...names].filter((name) => differ(measureOf(once, name), measureOf(again, name), name));
}

it('a name that no measure has and a value that is no number end a test', () => {
	const share = sumParts([{ value: 1, flags: '' }]);
	expect(() => valueOf({ share }, 'shares')).toThrow('no such measure: shares');
	expect(() => valueOf({ share: { ...share, value: NaN } }, 'share')).toThrow('not finite: share');
	expect(() => differing({ share }, {}, () => false)).toThrow('no such measure: share');
});

it('shiftShare(question): the parts add to the change, by sector and in total', () => {
	let compared = 0;
	fc.assert(
		fc.property(WORLDS, (world) => {
			const measures = measuresOf(world, show);
			for (const name of [...Object.keys(SECTORS), 'total']) {
				const parts = ['national', 'mix', 'regional'].map((part) =>
					valueOf(measures, `${name} ${part}`)
				);
				if (parts.some((part) => part === null)) continue;
				const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
				close(valueOf(measures, `${name} change`), sum, name, 60_000);
				compared += 1;
			}
		}),
		SEEDED
	);
	expect(compared).toBe(240);
});

it('estebanMarquillas(question): its two parts add to the regional part', () => {
	let compared = 0;
	fc.assert(
		fc.property(WORLDS, (world) => {
			const measures = measuresOf(world, show);
			const competitive = valueOf(measures, 'total competitive');
			if (competitive === null) return;
			const allocation = valueOf(measures, 'total allocation') ?? NaN;
			close(valueOf(measures, 'total regional'), competitive + allocation, 'regional', 60_000);
			compared += 1;
		}),
		SEEDED
	);
	expect(compared).toBe(55);
});

it('symmetricLocationQuotient lies in [-1, 1] and has the quotient’s order', () => {
	let compared = 0;
	fc.assert(
		fc.property(WORLDS, (world) => {
			const measures = measuresOf(world, hide);
			const [quotient, symmetric] = ['quotient others', 'symmetric others'].map((name) =>
				valueOf(measures, name)
			);
			if (typeof quotient !== 'number' || typeof symmetric !== 'number') return;
			expect(Math.abs(symmetric)).toBeLessThanOrEqual(1);
			expect(Math.sign(symmetric)).toBe(Math.sign(quotient - 1));
			compared += 1;
		}),
		SEEDED
	);
	expect(compared).toBe(50);
});

it('indices stay within their ranges', () => {
	const limits: Readonly<Record<string, readonly [number, number]>> = {
		share: [0, 1],
		'share within': [0, 1],
		krugman: [0, 2],
		hoover: [0, 1],
		fingerKreinin: [0, 1],
		cosine: [0, 1],
		herfindahl: [1 / 6, 1],
		normalisedHerfindahl: [0, 1],
		equivalentNumber: [1, 6],
		theil: [0, Math.log(6)],
		gini: [0, 5 / 6]
	};
	let compared = 0;
	fc.assert(
		fc.property(WORLDS, (world) => {
			const measures = measuresOf(world, show);
			for (const [name, [low, high]] of Object.entries(limits)) {
				const value = valueOf(measures, name);
				if (value === null) continue;
				expect(value, name).toBeGreaterThanOrEqual(low - 1e-9);
				expect(value, name).toBeLessThanOrEqual(high + 1e-9);
				compared += 1;
			}
		}),
		SEEDED
	);
	expect(compared).toBe(660);
});

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

it('indices of structure do not depend on which division is which', () => {
	const values = fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 6, maxLength: 6 });
	fc.assert(
		fc.property(values, values, (own, other) => {
			const [one, two] = [structure(own), structure(other)];
			const [oneTurned, twoTurned] = [
				structure([...own].reverse()),
				structure([...other].reverse())
			];
			close(krugman(one, two).value, krugman(oneTurned, twoTurned).value, 'krugman');
			close(krugman(one, two).value, krugman(two, one).value, 'krugman is symmetric');
			close(cosine(one, two).value, cosine(twoTurned, oneTurned).value, 'cosine');
			close(herfindahl(one).value, herfindahl(oneTurned).value, 'herfindahl');
			close(theil(one).value, theil(oneTurned).value, 'theil');
			const figures = own.map((value) => sumParts([{ value, flags: '' }]));
			close(gini(figures).value, gini([...figures].reverse()).value, 'gini');
			const shared = contributions(one, two).reduce((sum, part) => sum + part.shared, 0);
			close(fingerKreinin(one, two).value, shared, 'fingerKreinin is the sum of its terms');
		}),
		SEEDED
	);
});
