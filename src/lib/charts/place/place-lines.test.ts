import { describe, expect, it } from 'vitest';
import { placeLines, type LinePoint, type LineSeries } from './place-lines';

const FRAME = { from: 0, to: 100, heightPx: 124, years: [2010, 2011, 2012, 2013], zero: true };

function point(year: number, value: number | null, kind: LinePoint['kind'] = 'exact'): LinePoint {
	return {
		...{ key: String(year), subject: 'A', name: 'A', value, kind, year, provisional: false },
		...{ label: '', flags: '', spoken: '', emphasis: 'other' }
	};
}

function line(points: readonly LinePoint[], breaks: readonly number[] = []): LineSeries {
	return { key: 'A', subject: 'A', name: 'A', emphasis: 'focus', points, breaks };
}

function segments(points: readonly LinePoint[], breaks: readonly number[] = []) {
	const [placed] = placeLines([line(points, breaks)], FRAME).lines;
	return (placed?.segments ?? []).map(({ from, to, sure }) => [from.year, to.year, sure]);
}

describe('placeLines', () => {
	it('placeLines joins neighbouring years', () => {
		expect(segments([point(2010, 1), point(2011, 2), point(2012, 3)])).toEqual([
			[2010, 2011, true],
			[2011, 2012, true]
		]);
	});
	it('placeLines joins nothing across a break, and says where it stands', () => {
		expect(segments([point(2010, 1), point(2011, 2), point(2012, 3)], [2011])).toEqual([
			[2011, 2012, true]
		]);
		const [placed] = placeLines([line([point(2010, 1)], [2011])], FRAME).lines;
		expect(placed?.breaks[0]).toBeCloseTo(100 / 6, 10);
	});
	it('placeLines joins nothing into another series and gives all lines one rule, halfway', () => {
		const points = [point(2010, 1), point(2011, 2), point(2012, 3), point(2013, 4)];
		const frame = { ...FRAME, seriesStarts: [2012, 2030] };
		const { lines, seriesRules } = placeLines([line(points, [2012]), line(points)], frame);
		for (const { segments, breaks } of lines) {
			expect(segments.map(({ from, to }) => [from.year, to.year])).toEqual([
				[2010, 2011],
				[2012, 2013]
			]);
			expect(breaks).toEqual([]);
		}
		expect(seriesRules).toEqual([50]);
	});
	it.each([
		[8, [2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015]],
		[16, [2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022]]
	])('placeLines labels eight of %i years at most', (count, labels) => {
		const years = Array.from({ length: count }, (_, step) => 2008 + step);
		const placed = placeLines([], { ...FRAME, years }).years;
		expect(placed.filter(({ labelled }) => labelled).map(({ year }) => year)).toEqual(labels);
	});
	it('placeLines joins nothing across a year that is not published', () => {
		expect(segments([point(2010, 1), point(2011, null, 'none'), point(2012, 3)])).toEqual([]);
	});
	it('placeLines joins nothing to a secret, which stands on the foot', () => {
		const points = [point(2010, 1), point(2011, null, 'hidden'), point(2012, 3)];
		expect(segments(points)).toEqual([]);
		const { lines, footPx } = placeLines([line(points)], FRAME);
		expect(lines[0]?.points[1]?.yPx).toBe(footPx);
	});
	it('placeLines joins a lower bound by a line that is not sure', () => {
		expect(segments([point(2010, 1), point(2011, 2, 'at_least')])).toEqual([[2010, 2011, false]]);
	});
	it('placeLines draws a zero on the foot as a point like any other', () => {
		const { lines, footPx } = placeLines([line([point(2010, 0), point(2011, 5)])], FRAME);
		expect(lines[0]?.points[0]).toMatchObject({ yPx: footPx, kind: 'exact' });
		expect(lines[0]?.segments).toHaveLength(1);
	});
});
