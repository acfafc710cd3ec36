import * as v from 'valibot';
import { IngestError, tidied } from '../ingest-error';

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
	const parsed = v.safeParse(Boundaries, parseJson(text));
	if (parsed.success) return parsed.output;
	const [issue] = parsed.issues;
	const where = tidied(v.getDotPath(issue) ?? 'whole file');
	throw new IngestError(
		`bad boundaries: ${file}, ${where}: ${tidied(issue.message)}; run npm run data:codes again`
	);
}

/** Undefined where a text is no JSON. */
function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
