import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { geoAzimuthalEqualArea, geoPath, type GeoPath, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Feature, Geometry, MultiPoint } from 'geojson';
import { DATASETS_FOLDER } from '../tables/datasets-folder.server';
import type { Level } from '../types';

/** A region's outline on the map's plane; `subject` is its code, `area` in square units of the plane. */
export interface RegionShape {
	readonly subject: string;
	readonly path: string;
	readonly centre: readonly [number, number];
	readonly area: number;
}

/** A map ready to draw: a plane of `width` by `height` units, the land around and the regions asked for. */
export interface DrawnMap {
	readonly width: number;
	readonly height: number;
	readonly land: string;
	readonly shapes: readonly RegionShape[];
}

export type Boundaries = Topology<
	Record<Level, GeometryCollection<{ readonly regions: readonly string[] }>>
>;

const WIDTH = 600;
const HEIGHT = 600;
/** Corners of Europe as the map shows it; overseas regions and the Canaries lie outside. */
const WINDOW: MultiPoint = {
	type: 'MultiPoint',
	coordinates: [
		[-10.5, 36],
		[-11, 53],
		[3, 63],
		[19, 70.6],
		[31.5, 69],
		[31, 45],
		[34.5, 35.5],
		[12, 34.8]
	]
};

/**
 * Europe in Lambert's azimuthal equal-area projection about 52° N 10° E, as Eurostat draws it (EPSG:3035, here on a
 * sphere), with the outlines of some regions. Throws `no boundary: …` for a region without one.
 */
export async function readMap(
	regions: readonly string[],
	folder = DATASETS_FOLDER
): Promise<DrawnMap> {
	const text = await readFile(resolve(folder, 'boundaries.topojson'), 'utf8');
	// data:check holds the file to this shape before it is published.
	const boundaries = JSON.parse(text) as Boundaries;
	const projection = laea();
	const path = geoPath(projection).digits(1);
	return {
		width: WIDTH,
		height: HEIGHT,
		land: featuresOf(boundaries, 'nuts0')
			.map((country) => path(country) ?? '')
			.join(''),
		shapes: regions.map((region) => shapeOf(region, findFeature(boundaries, region), path))
	};
}

/** The projection of the map, fitted to its window. */
export function laea(): GeoProjection {
	const projection = geoAzimuthalEqualArea().rotate([-10, -52]).precision(0.5);
	return projection
		.fitExtent(
			[
				[6, 6],
				[WIDTH - 6, HEIGHT - 6]
			],
			WINDOW
		)
		.clipExtent([
			[0, 0],
			[WIDTH, HEIGHT]
		]);
}

function shapeOf(region: string, outline: Feature<Geometry>, path: GeoPath): RegionShape {
	const [x, y] = path.centroid(outline);
	return {
		subject: region,
		path: path(outline) ?? '',
		centre: [Math.round(x), Math.round(y)],
		area: Math.round(path.area(outline))
	};
}

function featuresOf(boundaries: Boundaries, level: Level) {
	return feature(boundaries, boundaries.objects[level]).features;
}

/** The outline of a region as published, in degrees. Throws `no boundary: …`. */
export function findFeature(boundaries: Boundaries, region: string): Feature<Geometry> {
	for (const level of ['nuts2', 'nuts1', 'nuts0'] as const) {
		const found = featuresOf(boundaries, level).find(({ properties }) =>
			properties.regions.includes(region)
		);
		if (found !== undefined) return found;
	}
	throw new Error(`no boundary: ${region} in boundaries.topojson`);
}
