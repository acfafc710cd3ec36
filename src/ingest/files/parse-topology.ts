import * as v from 'valibot';
import { IngestError } from './ingest-error';
import { parseAs } from './parse-as';

const Arc = v.array(v.array(v.number()));
const Shape = v.looseObject({
	type: v.picklist(['Polygon', 'MultiPolygon']),
	id: v.string(),
	arcs: v.pipe(v.array(v.unknown()), v.minLength(1)),
	properties: v.object({ regions: v.array(v.string()) })
});
const Level = v.looseObject({ geometries: v.array(Shape) });
const Boundaries = v.looseObject({
	type: v.literal('Topology'),
	objects: v.object({ nuts0: Level, nuts1: Level, nuts2: Level }),
	arcs: v.array(Arc)
});

/** The boundaries as published: shapes by level, each with the regions that it draws. */
export type PublishedBoundaries = v.InferOutput<typeof Boundaries>;

/** Reads the text of boundaries.topojson; throws, naming the file and the field, when it is damaged. */
export function parseTopology(text: string, file: string): PublishedBoundaries {
	return parseAs(
		Boundaries,
		text,
		({ field, what }) =>
			new IngestError(`bad boundaries: ${file}, ${field}: ${what}; run npm run data:codes again`)
	);
}
