import { describe, expect, it } from 'vitest';
import type { Mark } from '../mark';
import { placeRangeBars } from './place-range-bars';
import { COLUMNS, placeRankedBars } from './place-ranked-bars';

const mark = (key: string, value: number | null): Mark => ({
	key,
	subject: key,
	name: key,
	value,
	kind: value === null ? 'hidden' : 'exact',
	provisional: false,
	label: '',
	flags: '',
	spoken: '',
	emphasis: 'other'
});

describe('placeRankedBars', () => {
	it('the bar of a value three times another is three times as long', () => {
		const { bars } = placeRankedBars([mark('a', 30), mark('b', 10)]);
		expect(bars[0]?.barWidth).toBeCloseTo(3 * (bars[1]?.barWidth ?? 0), 10);
	});
	it('the largest bar fills the column and no more', () => {
		const { bars } = placeRankedBars([mark('a', 7), mark('b', 6)]);
		expect(bars[0]?.barWidth).toBe(COLUMNS.barsTo - COLUMNS.barsFrom);
	});
	it('a zero and a hidden value both have no length, and stay two different marks', () => {
		const { bars } = placeRankedBars([mark('a', 5), mark('zero', 0), mark('hidden', null)]);
		expect(bars.map((bar) => bar.barWidth)).toEqual([COLUMNS.barsTo - COLUMNS.barsFrom, 0, 0]);
		expect(bars.map((bar) => bar.kind)).toEqual(['exact', 'exact', 'hidden']);
	});
	it('nothing but zeros and gaps draws no bar', () => {
		const { bars } = placeRankedBars([mark('zero', 0), mark('hidden', null)]);
		expect(bars.every((bar) => bar.barWidth === 0)).toBe(true);
	});
	it('rows lie under each other in the order given', () => {
		const { bars, heightPx } = placeRankedBars([mark('a', 1), mark('b', 2), mark('c', 3)]);
		expect(bars.map((bar) => bar.key)).toEqual(['a', 'b', 'c']);
		expect(heightPx).toBe(102);
	});
});

describe('placeRangeBars', () => {
	it('dots and bars share one scale, and a hidden value has no dot', () => {
		const { rows } = placeRangeBars([
			{ own: mark('own', 10), others: [mark('x', 40), mark('y', null), mark('z', 10)] },
			{ own: mark('own2', 20), others: [] }
		]);
		expect(rows[0]?.dots.map((dot) => dot.key)).toEqual(['x', 'z']);
		expect(rows[0]?.dots[1]?.at).toBeCloseTo(COLUMNS.barsFrom + (rows[0]?.bar.barWidth ?? 0), 10);
		expect(rows[1]?.bar.barWidth).toBeCloseTo(2 * (rows[0]?.bar.barWidth ?? 0), 10);
	});
	it('the words of every row stand in one column right of the longest bar', () => {
		const { rows } = placeRangeBars([
			{ own: mark('own', 10), others: [mark('x', 40)] },
			{ own: mark('own2', 1), others: [] }
		]);
		expect(rows.map(({ bar }) => bar.labelAt)).toEqual([COLUMNS.valuesAt, COLUMNS.valuesAt]);
		expect(COLUMNS.valuesAt).toBeGreaterThan(COLUMNS.barsTo);
	});
});
