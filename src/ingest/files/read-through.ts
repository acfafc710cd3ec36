import { readFile } from 'node:fs/promises';
import { openParquet, rowGroups } from './read-parquet';

/** Reads a Parquet file to its end; throws, naming it, when it is damaged. */
export async function readThrough(path: string): Promise<void> {
	const groups = rowGroups(openParquet(await readFile(path), path));
	for await (const group of groups) void group;
}
