import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { expect, it } from 'vitest';
import { boundaries, type ShapeProperties, shapesOf } from './boundaries';

/** A made-up square of five degrees whose lower left corner lies at `x`, 40. */
function square(id: string, x: number): Feature<Polygon> {
	const ring = [
		[x, 40],
		[x, 45],
		[x + 5, 45],
		[x + 5, 40],
		[x, 40]
	];
	return {
		type: 'Feature',
		id,
		properties: {},
		geometry: { type: 'Polygon', coordinates: [ring] }
	};
}
const shapes = (...features: Feature<Polygon>[]) =>
	shapesOf({ type: 'FeatureCollection', features } satisfies FeatureCollection);
const SHAPES = {
	current: {
		nuts0: shapes(square('FR', 0), square('LT', 20), square('CH', 10)),
		nuts1: shapes(square('FRK', 0), square('FRL', 5)),
		nuts2: shapes(square('FRK1', 0), square('HR02', 30))
	},
	former: shapes(square('HR04', 30))
};
const region = (
	code: string,
	level: 'nuts0' | 'nuts1' | 'nuts2',
	nuts2016: string | null = null
) => ({
	...{ code, level, nuts2016, extraRegio: /ZZ?$/.test(code) }
});
const MAP = boundaries(
	[
		region('FR', 'nuts0'),
		region('FR7', 'nuts1', 'FRK'),
		region('FR72', 'nuts2', 'FRK1'),
		region('HR04', 'nuts2'),
		region('LT00', 'nuts2'),
		region('FRZ', 'nuts1', 'FRL'),
		region('FR2', 'nuts1')
	],
	SHAPES
);
const drawn = (level: 'nuts0' | 'nuts1' | 'nuts2') =>
	MAP.objects[level].geometries.map(({ id, properties }) => [
		id,
		// Each shape is made with these; topojson types them as anything.
		(properties as ShapeProperties).regions
	]);

it('boundaries(regions, shapes) keeps neighbours at level 0 as a background', () => {
	expect(drawn('nuts0')).toEqual([
		['CH', []],
		['FR', ['FR']],
		['LT', []]
	]);
});

it('boundaries(regions, shapes) draws a recoded region, and no extra-regio or lost code', () => {
	expect(drawn('nuts1')).toEqual([['FRK', ['FR7']]]);
});

it('boundaries(regions, shapes) takes a gone code from NUTS 2016 and LT00 from its country', () => {
	expect(drawn('nuts2')).toEqual([
		['FRK1', ['FR72']],
		['HR04', ['HR04']],
		['LT', ['LT00']]
	]);
});

it('boundaries(regions, shapes) keeps corners within a hundredth of a degree', () => {
	const { features } = feature(MAP, MAP.objects.nuts1);
	const [shape] = features;
	if (shape?.geometry.type !== 'Polygon') throw new Error('no polygon');
	const xs = shape.geometry.coordinates.flat().map(([x = Number.NaN]) => x);
	expect(Math.min(...xs)).toBeCloseTo(0, 2);
	expect(Math.max(...xs)).toBeCloseTo(5, 2);
});
