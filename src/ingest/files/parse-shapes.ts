import type { FeatureCollection, Geometry } from 'geojson';
import * as v from 'valibot';
import { errorAt } from './ingest-error';
import { parseAs } from './parse-as';

const Position = v.pipe(v.array(v.pipe(v.number(), v.finite())), v.minLength(2), v.maxLength(3));
const Polygon = v.pipe(v.array(v.pipe(v.array(Position), v.minLength(4))), v.minLength(1));
const Shape = v.variant('type', [
	v.object({ type: v.literal('Polygon'), coordinates: Polygon }),
	v.object({
		type: v.literal('MultiPolygon'),
		coordinates: v.pipe(v.array(Polygon), v.minLength(1))
	})
]);
const Collection = v.object({
	type: v.literal('FeatureCollection'),
	features: v.array(
		v.object({
			type: v.literal('Feature'),
			id: v.string(),
			properties: v.nullable(v.looseObject({})),
			geometry: v.nullable(Shape)
		})
	)
});

/** Reads a GISCO GeoJSON of areas; throws, naming the file and the field, when it is none or damaged. */
export function parseShapes(text: string, file: string): FeatureCollection<Geometry | null> {
	return parseAs(Collection, text, ({ field, what }) =>
		errorAt({ file, field }, `no GeoJSON: ${what}`, 'download it again')
	);
}
