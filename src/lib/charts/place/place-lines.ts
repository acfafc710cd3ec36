import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Emphasis, Hue, Mark } from '../mark';
import { spreadLabels } from './spread-labels';

/** One year of a line. */
export interface LinePoint extends Mark {
	readonly year: number;
}

/** A line through the years of one region or sector. */
export interface LineSeries {
	readonly key: string;
	readonly subject: string;
	readonly name: string;
	readonly emphasis: Emphasis;
	readonly hue?: Hue | undefined;
	readonly points: readonly LinePoint[];
	/** Years that may not be compared with the year before: the line stops there. */
	readonly breaks: readonly number[];
}

/** A year of a line in its place; on the chart's foot where it has no value to stand at. */
export interface PlacedPoint extends LinePoint {
	/** In percent of the chart's width. */
	readonly at: number;
	readonly yPx: number;
}

/** Between two neighbouring years; dashed where an end is a bound. */
export interface PlacedSegment {
	readonly from: PlacedPoint;
	readonly to: PlacedPoint;
	readonly sure: boolean;
}

/** A line in its place: its points, and what joins them. */
export interface PlacedLine extends Omit<LineSeries, 'points' | 'breaks'> {
	readonly points: readonly PlacedPoint[];
	readonly segments: readonly PlacedSegment[];
	/** Where a dashed rule stands, in percent: halfway between the two years; none for a line without a name. */
	readonly breaks: readonly number[];
	/** Place of the name beside the last point; null where the grey lines are too many to be named. */
	readonly labelYPx: number | null;
}

/** Room around the lines: percent of the width, pixels of the height. */
export interface LineFrame {
	readonly from: number;
	readonly to: number;
	readonly heightPx: number;
	/** Room above the highest value; enough for one row of labels unless told. */
	readonly topPx?: number | undefined;
	readonly years: readonly number[];
	/** Whether the axis starts at zero. */
	readonly zero: boolean;
	/** Years in which another series begins: no line goes on into them. None unless told. */
	readonly seriesStarts?: readonly number[] | undefined;
	/** Limits of the axis shared with other charts; else those of the series. */
	readonly limits?: readonly [number, number] | undefined;
}

const TOP_PX = 14;
const BOTTOM_PX = 24;
const LABEL_PX = 15;
const TICKS = 4;
const MOST_NAMED = 8;
const MOST_YEARS = 8;

/**
 * Lines over the years. Nothing is joined across a gap, a secret or a break; a bound is joined by a dashed line.
 * What is not published has no point; a secret stands on the foot of the chart. A change of series has one rule for
 * all lines. Of more years than fit, every second or third is labelled.
 */
export function placeLines(series: readonly LineSeries[], frame: LineFrame) {
	const foot = frame.heightPx - BOTTOM_PX;
	const top = frame.topPx ?? TOP_PX;
	const at = scaleLinear([frame.years[0] ?? 0, frame.years.at(-1) ?? 1], [frame.from, frame.to]);
	const y = scaleLinear(frame.limits ?? limitsOf(series, frame.zero), [foot, top]).nice(TICKS);
	const starts = (frame.seriesStarts ?? []).filter((year) => frame.years.includes(year));
	const yearStep = Math.ceil(frame.years.length / MOST_YEARS);
	const isNamed = ({ emphasis }: Pick<LineSeries, 'emphasis'>) =>
		series.length <= MOST_NAMED || emphasis !== 'other';
	const placePoint = (point: LinePoint): PlacedPoint => ({
		...point,
		at: at(point.year),
		yPx: point.value === null ? foot : y(point.value)
	});
	const placed = series.map(({ points, breaks, ...rest }) => {
		const seen = points.filter(({ kind }) => kind !== 'none').map(placePoint);
		return {
			...rest,
			points: seen,
			segments: segmentsOf(seen, [...breaks, ...starts]),
			breaks: isNamed(rest)
				? breaks.filter((year) => !starts.includes(year)).map((year) => at(year - 0.5))
				: []
		};
	});
	const ends = placed.map((line) => (isNamed(line) ? endOf(line.points) : null));
	const labels = spreadLabels(ends, { least: LABEL_PX, from: top, to: foot });
	return {
		lines: placed.map((line, index): PlacedLine => ({ ...line, labelYPx: labels[index] ?? null })),
		ticks: y.ticks(TICKS).map((value) => ({ value, yPx: y(value) })),
		years: frame.years.map((year, index) => ({
			year,
			at: at(year),
			labelled: index % yearStep === 0
		})),
		seriesRules: starts.map((year) => at(year - 0.5)),
		footPx: foot,
		yOf: y
	};
}

/** Height of the last point with a value; null where none has one. */
function endOf(points: readonly PlacedPoint[]): number | null {
	return points.filter(({ value }) => value !== null).at(-1)?.yPx ?? null;
}

function segmentsOf(
	points: readonly PlacedPoint[],
	breaks: readonly number[]
): readonly PlacedSegment[] {
	return points.flatMap((to, index) => {
		const from = points[index - 1];
		if (from === undefined || from.value === null || to.value === null) return [];
		if (to.year - from.year !== 1 || breaks.includes(to.year)) return [];
		return [{ from, to, sure: from.kind === 'exact' && to.kind === 'exact' }];
	});
}

/** Limits that hold every value, and zero where asked. */
export function limitsOf(series: readonly LineSeries[], zero: boolean): [number, number] {
	const values = series.flatMap(({ points }) => points.map(({ value }) => value));
	const known = values.filter((value) => value !== null);
	const [low = 0, high = 1] = extent(zero ? [0, ...known] : known);
	return low === high ? [low, low + 1] : [low, high];
}
