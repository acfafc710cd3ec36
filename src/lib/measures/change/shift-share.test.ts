import { describe, expect, it } from 'vitest';
import { atLeast, complete, secret } from '../../../../tests/fixtures/oracles/made-up';
import oracles from '../../../../tests/fixtures/oracles/measures.json';
import { addMeasures } from '../status/add-measures';
import { estebanMarquillas } from './esteban-marquillas';
import { portfolio } from './portfolio';
import { shiftShare, type ShiftShareQuestion } from './shift-share';

const { nation_t, nation_t1, regions } = oracles.shift_share;
const example = regions.A;
const window = { from: 2010, to: 2011, broken: null };

function exampleWith(changes: Partial<ShiftShareQuestion['sectors'][number]> = {}) {
	const sectors = example.t.map((value, index) => ({
		sector: `I${index + 1}`,
		start: complete(value),
		end: complete(example.t1[index] ?? 0),
		benchmarkStart: complete(nation_t[index] ?? 0),
		benchmarkEnd: complete(nation_t1[index] ?? 0),
		...(index === 0 ? changes : {})
	}));
	return {
		sectors,
		benchmarkTotal: {
			start: addMeasures(nation_t.map((value) => complete(value))),
			end: addMeasures(nation_t1.map((value) => complete(value)))
		},
		window
	};
}

describe('Farhauer & Kröll 2013, region A', () => {
	it('shiftShare(question) gives 25 = 27 + 1 - 3', () => {
		const { total } = shiftShare(exampleWith());
		const dunn = example.REAT.Dunn;
		expect(total.change.value).toBeCloseTo(dunn['Growth (t1-t)'], 10);
		expect(total.national.value).toBeCloseTo(dunn['National share'], 10);
		expect(total.mix.value).toBeCloseTo(dunn['Industrial mix'], 10);
		expect(total.regional.value).toBeCloseTo(dunn['Regional share'], 10);
	});

	it.each(example.per_industry.map((row, index) => [index, row] as const))(
		'shiftShare(question), industry %i',
		(index, row) => {
			const components = shiftShare(exampleWith()).sectors[index];
			expect(components?.national.value).toBeCloseTo(row.ns, 10);
			expect(components?.mix.value).toBeCloseTo(row.im, 10);
			expect(components?.regional.value).toBeCloseTo(row.rs, 10);
			expect(components?.change.value).toBeCloseTo(row.change, 10);
		}
	);

	it('estebanMarquillas(question) splits the regional part into -0.63636 and -2.36364', () => {
		const { total } = estebanMarquillas(exampleWith());
		const esteban = example.REAT.Esteban;
		expect(total.competitive.value).toBeCloseTo(esteban['Regional share'], 10);
		expect(total.allocation.value).toBeCloseTo(esteban['Allocation effect'], 10);
	});

	it.each(example.REAT.growth.values.map((row, index) => [index, row] as const))(
		'portfolio(sectors), industry %i',
		(index, row) => {
			const point = portfolio(exampleWith().sectors, window)[index];
			expect(point?.size.value).toBe(row[1]);
			expect(point?.regionalGrowth.value).toBeCloseTo(row[3] ?? NaN, 10);
			expect(point?.benchmarkGrowth.value).toBeCloseTo(row[7] ?? NaN, 10);
		}
	);
});

// Industry 1: 90 to 100, benchmark 400 to 440 (g1 = 0.1), all industries 1,100 to 1,265 (g = 0.15).
it('shiftShare(question), end hidden: regional and change at_least, the others complete', () => {
	const { sectors, total } = shiftShare(exampleWith({ end: atLeast(80) }));
	expect(sectors[0]).toMatchObject({
		national: { status: 'complete' },
		mix: { status: 'complete' },
		regional: { status: 'at_least' },
		change: { status: 'at_least', value: -10 }
	});
	expect(sectors[0]?.regional.value).toBeCloseTo(-19, 10);
	expect(total).toMatchObject({
		national: { status: 'complete' },
		change: { status: 'at_least', value: 5 }
	});
});

it('shiftShare(question), start hidden: regional and change at_most, the others by their sign', () => {
	const { sectors } = shiftShare(exampleWith({ start: atLeast(60) }));
	expect(sectors[0]).toMatchObject({
		national: { status: 'at_least' },
		mix: { status: 'at_most' },
		regional: { status: 'at_most' },
		change: { status: 'at_most', value: 40 }
	});
	expect(sectors[0]?.national.value).toBeCloseTo(9, 10);
	expect(sectors[0]?.mix.value).toBeCloseTo(-3, 10);
	expect(sectors[0]?.regional.value).toBeCloseTo(34, 10);
});

it.each([
	['both ends hidden', { start: atLeast(60), end: atLeast(80) }],
	['both ends secret', { start: secret(), end: secret() }],
	['the benchmark hidden', { benchmarkEnd: atLeast(300) }]
])('shiftShare(question), %s: refused', (_, changes) => {
	const { sectors, total } = shiftShare(exampleWith(changes));
	expect(sectors[0]).toMatchObject({
		national: { status: 'confidential', value: null },
		mix: { status: 'confidential', value: null },
		regional: { status: 'confidential', value: null },
		change: { status: 'confidential', value: null }
	});
	expect(total.change.value).toBeNull();
	expect(sectors[1]?.change).toMatchObject({ status: 'complete', value: 20 });
});

it('shiftShare(question) across a break is not comparable', () => {
	const broken = { kind: 'curated_break', year: 2011, id: 'made-up' } as const;
	const { sectors, total } = shiftShare({ ...exampleWith(), window: { ...window, broken } });
	expect(sectors[0]?.change).toMatchObject({ status: 'not_comparable', reason: broken });
	expect(total.national).toMatchObject({ status: 'not_comparable', reason: broken });
});

it('shiftShare(question) with a benchmark that stands still has no national part, even if x is hidden', () => {
	const question = exampleWith({ start: atLeast(60) });
	const still = { start: complete(1100), end: complete(1100) };
	expect(shiftShare({ ...question, benchmarkTotal: still }).sectors[0]?.national).toMatchObject({
		status: 'complete',
		value: 0
	});
});

it('estebanMarquillas(question) refuses unless everything is complete', () => {
	const { sectors, total } = estebanMarquillas(exampleWith({ start: atLeast(60) }));
	expect(sectors.map((row) => row.competitive.status)).toEqual(Array(4).fill('confidential'));
	expect(total.allocation.value).toBeNull();
});
