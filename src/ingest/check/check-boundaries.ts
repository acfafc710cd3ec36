import { join } from 'node:path';
import { LEVELS } from '../../lib/catalogue/types';
import { type CodeTables, columnOf } from './code-tables';
import { readText } from '../files/csv-file';
import type { ResourceDescription } from '../describe/data-package';
import { parseTopology } from '../files/parse-topology';

/** What is wrong with the boundaries: a shape that draws what is no place. Throws when they are damaged. */
export async function checkBoundaries(
	folder: string,
	{ path }: ResourceDescription,
	tables: CodeTables
): Promise<readonly string[]> {
	const { objects } = parseTopology(await readText(join(folder, path)), path);
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
