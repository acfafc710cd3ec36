import type { Mark } from '../mark';
import { stepClass } from './place-heatmap';
import { stepScale, type ScaleKind } from '../steps';

/** A region's outline on the map's own plane. */
export interface MapShape {
	readonly subject: string;
	readonly path: string;
	readonly centre: readonly [number, number];
	/** Square units of the plane. */
	readonly area: number;
}

/** A drawn map: the land around, and the shapes that take colours. */
export interface MapPlane {
	readonly width: number;
	readonly height: number;
	readonly land: string;
	readonly shapes: readonly MapShape[];
}

export interface PlacedShape extends Mark {
	readonly path: string;
	readonly step: string | null;
	/** A ring around a shape too small to be seen or touched; null for the others. */
	readonly ring: readonly [number, number] | null;
}

const SMALLEST_AREA = 60;

/** Shapes with their colours, the region in focus last so that its outline lies on top. */
export function placeChoropleth(
	marks: readonly Mark[],
	shapes: readonly MapShape[],
	kind: ScaleKind
): readonly PlacedShape[] {
	const scale = stepScale(
		kind,
		marks.map(({ value }) => value)
	);
	const bySubject = new Map(shapes.map((shape) => [shape.subject, shape]));
	const order = { other: 0, chosen: 1, focus: 2 };
	return marks
		.flatMap((mark): PlacedShape[] => {
			const shape = bySubject.get(mark.subject);
			if (shape === undefined) return [];
			return [
				{
					...mark,
					path: shape.path,
					step: stepClass(scale, mark.value),
					ring: shape.area < SMALLEST_AREA ? shape.centre : null
				}
			];
		})
		.sort((a, b) => order[a.emphasis] - order[b.emphasis]);
}
