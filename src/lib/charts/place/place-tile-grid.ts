import type { Mark } from '../mark';
import { stepClass } from './place-heatmap';
import { splitLines } from './split-lines';
import { stepScale, type ScaleKind } from '../steps';

/** Where a region's tile stands, counted from 0 at the north-west. */
export type TilePlaces = Readonly<
	Record<string, { readonly column: number; readonly row: number }>
>;

export interface PlacedTile extends Mark {
	/** Left edge in percent of the chart's width. */
	readonly at: number;
	readonly yPx: number;
	readonly step: string | null;
	readonly nameLines: readonly string[];
}

export const TILE_PX = 66;
const NAME_CHARACTERS = 13;

/** One tile of equal size a region, roughly where it lies. A mark whose subject has no place is left out. */
export function placeTileGrid(marks: readonly Mark[], places: TilePlaces, kind: ScaleKind) {
	const scale = stepScale(
		kind,
		marks.map(({ value }) => value)
	);
	const all = Object.values(places);
	const columns = 1 + Math.max(0, ...all.map(({ column }) => column));
	const rows = 1 + Math.max(0, ...all.map(({ row }) => row));
	const width = 100 / columns;
	const tiles = marks.flatMap((mark): PlacedTile[] => {
		const place = places[mark.subject];
		if (place === undefined) return [];
		return [
			{
				...mark,
				at: place.column * width,
				yPx: place.row * TILE_PX,
				step: stepClass(scale, mark.value),
				nameLines: splitLines(mark.name, NAME_CHARACTERS)
			}
		];
	});
	return { tiles, width, heightPx: rows * TILE_PX };
}
