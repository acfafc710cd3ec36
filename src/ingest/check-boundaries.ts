import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { LEVELS } from '../lib/catalogue/types';
import { type CodeTables, columnOf } from './code-tables';
import type { ResourceDescription } from './data-package';

const Shape = v.object({
	type: v.picklist(['Polygon', 'MultiPolygon']),
	id: v.string(),
	arcs: v.pipe(v.array(v.unknown()), v.minLength(1)),
	properties: v.object({ regions: v.array(v.string()) })
});
const Level = v.object({ geometries: v.array(Shape) });
const BoundaryFile = v.object({
	type: v.literal('Topology'),
	objects: v.object({ nuts0: Level, nuts1: Level, nuts2: Level })
});

/** What is wrong with the boundaries: their form, or a shape that draws what is no place. */
export async function checkBoundaries(
	folder: string,
	{ path }: ResourceDescription,
	tables: CodeTables
): Promise<readonly string[]> {
	const parsed = v.safeParse(BoundaryFile, JSON.parse(await readFile(join(folder, path), 'utf8')));
	if (!parsed.success) {
		const [issue] = parsed.issues;
		return [`bad boundaries: ${path}, ${v.getDotPath(issue) ?? 'whole file'}: ${issue.message}`];
	}
	const { objects } = parsed.output;
	const places = placesByCode(tables);
	return LEVELS.flatMap((level) =>
		objects[level].geometries.flatMap(({ id, properties }) =>
			properties.regions
				.filter((code) => places.get(code) !== level)
				.map(
					(code) => `wrong region: ${code} drawn by ${id} in ${path}; it is no place of ${level}`
				)
		)
	);
}

function placesByCode(tables: CodeTables): ReadonlyMap<string, string> {
	const levels = columnOf(tables, 'regions', 'level');
	const extraRegio = columnOf(tables, 'regions', 'extra_regio');
	return new Map(
		columnOf(tables, 'regions', 'code').flatMap((code, row) =>
			extraRegio[row] === 'true' ? [] : [[code, levels[row] ?? ''] as const]
		)
	);
}
