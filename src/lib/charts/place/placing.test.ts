import { describe, expect, it } from 'vitest';
import type { Mark } from '../mark';
import { placeBubbles } from './place-bubbles';
import { placeChoropleth } from './place-choropleth';
import { placeDivergingBars } from './place-diverging-bars';
import { placeDumbbell } from './place-dumbbell';
import { placeHeatmap } from './place-heatmap';
import { placeLollipop } from './place-lollipop';
import { placeTileGrid } from './place-tile-grid';
import { spreadLabels } from './spread-labels';
import { stepScale } from '../steps';

function mark(key: string, value: number | null, kind: Mark['kind'] = 'exact'): Mark {
	return {
		...{ key, subject: key, name: key, value, kind, provisional: false },
		...{ label: '', flags: '', spoken: '', emphasis: 'other' }
	};
}

describe('stepScale', () => {
	it('stepScale of quotients has 1 in its middle step and equal steps up and down', () => {
		const { stepOf } = stepScale('ratio', []);
		expect([0.4, 0.5, 0.7, 1, 1.3, 1.6, 2.5].map(stepOf)).toEqual([0, 1, 2, 3, 4, 5, 6]);
	});
	it('stepScale of changes has no change in its middle step', () => {
		const { stepOf } = stepScale('change', []);
		expect([-0.3, -0.15, -0.05, 0, 0.05, 0.15, 0.3].map(stepOf)).toEqual([0, 1, 2, 3, 4, 5, 6]);
	});
	it('stepScale of counts parts the values in sevenths; missing ones do not count', () => {
		const { limits, stepOf } = stepScale('sequential', [0, 70, null, 10, 20, 30, 40, 50, 60]);
		expect(limits).toEqual([10, 20, 30, 40, 50, 60]);
		expect([0, 10, 70].map(stepOf)).toEqual([0, 1, 6]);
	});
});

describe('marks without a value', () => {
	it('placeHeatmap gives a secret no colour and a zero the lowest', () => {
		const cells = [mark('a', 0), mark('b', null, 'hidden'), mark('c', 9)];
		const row = { key: 'r', subject: 'r', name: 'r', emphasis: 'other', cells } as const;
		const columns = cells.map(({ key }) => ({ key, name: key }));
		const [placed] = placeHeatmap([row], columns, 'sequential').rows;
		expect(placed?.cells.map(({ step }) => step)).toEqual(['s0', null, 's6']);
	});
	it('placeTileGrid gives a secret no colour and leaves out what has no place', () => {
		const places = { a: { column: 0, row: 0 }, b: { column: 1, row: 1 } };
		const { tiles } = placeTileGrid(
			[mark('a', 3), mark('b', null, 'hidden'), mark('z', 1)],
			places,
			'ratio'
		);
		expect(tiles.map(({ key, step, at }) => [key, step, at])).toEqual([
			['a', 'd6', 0],
			['b', null, 50]
		]);
	});
	it('placeChoropleth rings what is too small to touch and lays the region in focus on top', () => {
		const shape = { path: 'M0 0', centre: [1, 2] as const };
		const shapes = [
			{ ...shape, subject: 'small', area: 10 },
			{ ...shape, subject: 'large', area: 999 }
		];
		const focus = { ...mark('large', 5), emphasis: 'focus' as const };
		const placed = placeChoropleth([focus, mark('small', null, 'hidden')], shapes, 'ratio');
		expect(placed.map(({ key, ring, step }) => [key, ring, step])).toEqual([
			['small', [1, 2], null],
			['large', null, 'd6']
		]);
	});
	it('placeDumbbell has no place for a hidden end', () => {
		const row = { key: 'r', subject: 'r', name: 'r', emphasis: 'other', change: '' } as const;
		const { rows } = placeDumbbell([
			{ ...row, from: mark('a', null, 'hidden'), to: mark('b', 5), joined: false }
		]);
		expect(rows[0]?.fromAt).toBeNull();
		expect(rows[0]?.toAt).toBeGreaterThan(38);
	});
	it('placeBubbles leaves out a point without both coordinates', () => {
		const { bubbles } = placeBubbles([
			{ mark: mark('a', 1), x: 0.1, y: 0.2, size: 4 },
			{ mark: mark('b', 1), x: null, y: 0.2, size: 4 }
		]);
		expect(bubbles.map(({ key }) => key)).toEqual(['a']);
	});
});

describe('places', () => {
	it('placeDivergingBars puts a loss left of zero and as long as the gain of its size', () => {
		const { groups, zeroAt } = placeDivergingBars([
			{ key: 'all', name: '', marks: [mark('loss', -10), mark('gain', 10)] }
		]);
		const [loss, gain] = groups[0]?.bars ?? [];
		expect((loss?.barFrom ?? 0) + (loss?.barWidth ?? 0)).toBeCloseTo(zeroAt, 10);
		expect(gain?.barFrom).toBeCloseTo(zeroAt, 10);
		expect(loss?.barWidth).toBeCloseTo(gain?.barWidth ?? 0, 10);
	});
	it('placeDivergingBars opens a negative lower bound at its own value, not at zero', () => {
		const { groups, zeroAt } = placeDivergingBars([
			{ key: 'all', name: '', marks: [mark('bound', -5, 'at_least'), mark('gain', 5)] }
		]);
		const bound = groups[0]?.bars[0];
		expect(bound?.openAt).toBe(bound?.barFrom);
		expect(bound?.openAt).toBeLessThan(zeroAt);
	});
	it('placeLollipop holds a quotient of 100 inside its column, with few ticks', () => {
		const { rows, ticks } = placeLollipop([{ own: mark('large', 100), others: [] }]);
		expect(rows[0]?.at).toBeLessThanOrEqual(81);
		expect(ticks.length).toBeLessThanOrEqual(5);
	});
	it('placeLollipop puts 2 as far right of 1 as 1/2 lies left of it', () => {
		const rows = [mark('twice', 2), mark('half', 0.5)].map((own) => ({ own, others: [] }));
		const { rows: heads, oneAt } = placeLollipop(rows);
		const [twice = NaN, half = NaN] = heads.map(({ at }) => at ?? NaN);
		expect(twice - oneAt).toBeCloseTo(oneAt - half, 10);
	});
	it('placeLollipop puts a zero at the left end and says so; a secret has no place', () => {
		const rows = [mark('zero', 0), mark('hidden', null, 'hidden')];
		const { rows: heads } = placeLollipop(rows.map((own) => ({ own, others: [] })));
		expect(heads.map(({ at, beyond }) => [at === null, beyond])).toEqual([
			[false, true],
			[true, false]
		]);
	});
	it('placeBubbles draws four times the size twice as wide', () => {
		const { bubbles } = placeBubbles([
			{ mark: mark('a', 1), x: 0, y: 0, size: 400 },
			{ mark: mark('b', 1), x: 1, y: 1, size: 100 }
		]);
		expect(bubbles[0]?.radiusPx).toBeCloseTo(2 * (bubbles[1]?.radiusPx ?? 0), 10);
	});
	it('spreadLabels moves labels apart, keeps their order and stays in the room', () => {
		const room = { least: 15, from: 0, to: 100 };
		expect(spreadLabels([10, 12, null, 11], room)).toEqual([10, 40, null, 25]);
		expect(spreadLabels([95, 99], room)).toEqual([85, 100]);
	});
});
