import type { FeatureCollection, Geometry } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { LEVELS, type Level, type Region } from '../../lib/catalogue/types';

/** Shapes of one NUTS version and level, by NUTS code. */
export type Shapes = ReadonlyMap<string, Geometry>;

/** The shapes at hand: NUTS 2021 at every level, and NUTS 2016 for level 2 codes that 2021 lacks. */
export interface ShapesByLevel {
	readonly current: Readonly<Record<Level, Shapes>>;
	readonly former: Shapes;
}

/** What the map must know of a region of the table to find its shape. */
export type DrawnRegion = Pick<Region, 'code' | 'level' | 'nuts2016' | 'extraRegio'>;

/** Codes of regions.csv that a shape draws; empty for a neighbour without figures. */
export interface ShapeProperties {
	readonly regions: readonly string[];
}

export type Boundaries = Topology<Record<Level, GeometryCollection<ShapeProperties>>>;

// Triangles smaller than this many square degrees are dropped: about a pixel on a map of Europe
// 2,000 pixels wide.
const SMALLEST_TRIANGLE = 1e-3;
const FINE_GRID = 1_000_000;
const GRID = 10_000;

// Lithuania was one NUTS 2 region: its shape is the country's.
const WHOLE_COUNTRY: Readonly<Record<string, string>> = { LT00: 'LT' };

/** Shapes of a GISCO GeoJSON file by NUTS code. */
export function shapesOf(collection: FeatureCollection<Geometry | null>): Shapes {
	return new Map(
		collection.features.flatMap(({ id, geometry }) =>
			geometry === null ? [] : [[String(id), geometry] as const]
		)
	);
}

/**
 * Boundaries as quantized, simplified TopoJSON with one object a level. Every shape says which
 * regions of the table it draws; extra-regio codes and codes without a shape are not there.
 * Level 0 keeps the neighbours for a background; levels 1 and 2 keep only what draws a region,
 * so that shapes of two NUTS versions never lie over each other.
 */
export function boundaries(regions: readonly DrawnRegion[], shapes: ShapesByLevel): Boundaries {
	const collections = Object.fromEntries(
		LEVELS.map((level) => [level, collectionOf(level, regions, shapes)])
	);
	// One object a level goes in, with these properties; the types of topology() forget both.
	const exact = topology(collections, FINE_GRID) as Boundaries;
	return quantize(simplify(presimplify(exact), SMALLEST_TRIANGLE), GRID);
}

function collectionOf(
	level: Level,
	regions: readonly DrawnRegion[],
	shapes: ShapesByLevel
): FeatureCollection<Geometry, ShapeProperties> {
	const drawn = new Map<string, string[]>();
	const found = new Map(level === 'nuts0' ? shapes.current.nuts0 : []);
	for (const region of regions) {
		const shape = region.level === level ? shapeOf(region, shapes) : undefined;
		if (shape === undefined) continue;
		found.set(shape.id, shape.geometry);
		drawn.set(shape.id, [...(drawn.get(shape.id) ?? []), region.code]);
	}
	const features = [...found]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([id, geometry]) => ({
			type: 'Feature' as const,
			id,
			geometry,
			properties: { regions: drawn.get(id) ?? [] }
		}));
	return { type: 'FeatureCollection', features };
}

function shapeOf(
	{ code, level, nuts2016, extraRegio }: DrawnRegion,
	{ current, former }: ShapesByLevel
): { id: string; geometry: Geometry } | undefined {
	if (extraRegio) return undefined;
	const country = WHOLE_COUNTRY[code];
	const candidates: readonly (readonly [string | undefined | null, Shapes])[] = [
		[code, current[level]],
		...(level === 'nuts2' ? [[code, former] as const] : []),
		[nuts2016, current[level]],
		[country, current.nuts0]
	];
	for (const [id, shapes] of candidates) {
		const geometry = id ? shapes.get(id) : undefined;
		if (id && geometry !== undefined) return { id, geometry };
	}
	return undefined;
}
