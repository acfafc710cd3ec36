import { extent, max } from 'd3-array';
import { scaleLinear, scaleSqrt } from 'd3-scale';
import type { Mark } from '../mark';

/** A mark with two coordinates and a size; null where one is not known. */
export interface BubblePoint {
	readonly mark: Mark;
	readonly x: number | null;
	readonly y: number | null;
	/** Its area is in proportion to it; 0 or more. */
	readonly size: number | null;
}

export interface PlacedBubble extends Mark {
	/** In percent of the chart's width. */
	readonly at: number;
	readonly yPx: number;
	readonly radiusPx: number;
	readonly labelDyPx: number;
}

export const BUBBLES_PX = 380;
const FRAME = { from: 10, to: 92, topPx: 24, bottomPx: BUBBLES_PX - 34 };
const LARGEST_PX = 26;
const SMALLEST_PX = 4;
const LABEL_PX = 14;
const NEAR = 22;

/** Bubbles over two axes that both hold zero; points without both coordinates are left out. Large ones lie below. */
export function placeBubbles(points: readonly BubblePoint[]) {
	const known = points.flatMap((point) =>
		point.x === null || point.y === null ? [] : [{ ...point, x: point.x, y: point.y }]
	);
	const limits = (values: readonly number[]) => {
		const [low = 0, high = 0] = extent([0, ...values]);
		const room = (high - low || 0.1) * 0.12;
		return [low - room, high + room];
	};
	const x = scaleLinear(limits(known.map((point) => point.x)), [FRAME.from, FRAME.to]);
	const y = scaleLinear(limits(known.map((point) => point.y)), [FRAME.bottomPx, FRAME.topPx]);
	const radius = scaleSqrt([0, max(known, ({ size }) => size ?? 0) || 1], [0, LARGEST_PX]);
	const bubbles = known
		.map(({ mark, size, ...point }) => ({
			...mark,
			at: x(point.x),
			yPx: y(point.y),
			radiusPx: Math.max(radius(size ?? 0), SMALLEST_PX)
		}))
		.sort((a, b) => b.radiusPx - a.radiusPx);
	return {
		bubbles: labelled(bubbles),
		zeroAt: x(0),
		zeroYPx: y(0),
		ticksX: x.ticks(4).map((value) => ({ value, at: x(value) })),
		ticksY: y.ticks(4).map((value) => ({ value, yPx: y(value) })),
		frame: FRAME
	};
}

/** Labels stand above their bubbles, and move up past those already there. */
function labelled(bubbles: readonly Omit<PlacedBubble, 'labelDyPx'>[]): readonly PlacedBubble[] {
	const taken: { at: number; yPx: number }[] = [];
	return bubbles.map((bubble) => {
		let yPx = bubble.yPx - bubble.radiusPx - 4;
		while (
			taken.some(
				(other) => Math.abs(other.at - bubble.at) < NEAR && Math.abs(other.yPx - yPx) < LABEL_PX
			)
		)
			yPx -= LABEL_PX;
		taken.push({ at: bubble.at, yPx });
		return { ...bubble, labelDyPx: yPx - bubble.yPx };
	});
}
