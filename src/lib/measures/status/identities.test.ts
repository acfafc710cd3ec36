import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differing, isClose, valueOf } from '../../../../tests/fixtures/oracles/compare-measures';
import { structure } from '../../../../tests/fixtures/oracles/made-up';
import { hide, SEEDED, show, WORLDS } from '../../../../tests/fixtures/oracles/made-up-world';
import { measuresOf, SECTORS } from '../../../../tests/fixtures/oracles/measures-of-world';
import { gini } from '../structure/gini';
import { herfindahl } from '../structure/herfindahl';
import { krugman } from '../structure/krugman';
import { contributions, cosine, fingerKreinin } from '../structure/similarity';
import { sumParts } from './sum-parts';
import { theil } from '../structure/theil';

/** Both are numbers, and equal. */
function close(one: number | null, other: number | null, name: string, scale = 1) {
	const areEqual = one !== null && other !== null && isClose(one, other, scale);
	expect(areEqual, `${name}: ${one} and ${other}`).toBe(true);
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
