import { readFileSync } from 'node:fs';
import { geoArea } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { HOST_TILES } from './host-tiles';
import { HOST_REGIONS } from './hosts';
import { findFeature, readMap, type Boundaries } from './map.server';

const map = await readMap(HOST_REGIONS);
const boundaries = JSON.parse(readFileSync('datasets/boundaries.topojson', 'utf8')) as Boundaries;
const areaOnSphere = (region: string) => geoArea(findFeature(boundaries, region));
const shapeOf = (region: string) => {
	const shape = map.shapes.find(({ subject }) => subject === region);
	if (shape === undefined) throw new Error(`no shape: ${region}`);
	return shape;
};

describe('readMap', () => {
	it('readMap draws every host inside the plane', () => {
		expect(map.shapes).toHaveLength(15);
		for (const { path, centre } of map.shapes) {
			expect(path).toMatch(/^M[\d.,MLZ-]+$/);
			expect(centre[0]).toBeGreaterThan(0);
			expect(centre[0]).toBeLessThan(map.width);
			expect(centre[1]).toBeLessThan(map.height);
		}
	});
	it('readMap lays Lombardy east of Auvergne-Rhône-Alpes and Finland’s north above Andalusia', () => {
		expect(shapeOf('ITC4').centre[0]).toBeGreaterThan(shapeOf('FR7').centre[0]);
		expect(shapeOf('FI1D').centre[1]).toBeLessThan(shapeOf('ES61').centre[1]);
	});
	it('readMap keeps areas: two hosts far apart have the ratio of their areas on the sphere', () => {
		const drawn = shapeOf('FI1D').area / shapeOf('ES61').area;
		const real = areaOnSphere('FI1D') / areaOnSphere('ES61');
		expect(drawn / real).toBeGreaterThan(0.98);
		expect(drawn / real).toBeLessThan(1.02);
	});
	it('readMap names a region without a boundary', async () => {
		await expect(readMap(['FRZZ'])).rejects.toThrow('no boundary: FRZZ');
	});
});

describe('HOST_TILES', () => {
	it('every host has a tile and no two share one', () => {
		expect(Object.keys(HOST_TILES).sort()).toEqual([...HOST_REGIONS].sort());
		const places = Object.values(HOST_TILES).map(({ column, row }) => `${column} ${row}`);
		expect(new Set(places).size).toBe(15);
	});
});
