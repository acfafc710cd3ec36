import type { FeatureCollection, Geometry } from 'geojson';
import * as v from 'valibot';
import { errorAt, tidied } from '../ingest-error';

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
	const parsed = v.safeParse(Collection, parseJson(text, file));
	if (parsed.success) return parsed.output;
	const [issue] = parsed.issues;
	const field = tidied(v.getDotPath(issue) ?? 'whole file');
	throw errorAt({ file, field }, `no GeoJSON: ${tidied(issue.message)}`, CURE);
}

const CURE = 'download it again';

function parseJson(text: string, file: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw errorAt({ file, field: 'whole file' }, 'no GeoJSON: truncated or damaged JSON', CURE);
	}
}
