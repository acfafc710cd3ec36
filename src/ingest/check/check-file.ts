import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { countRows } from '../describe/describe-package';
import { tooLarge } from '../files/limit-bytes';
import { LIMITS } from '../files/limits';
import type { WrittenPackage } from '../describe/read-package';

/** What is wrong with a table's file: absent, or not the bytes or rows of its description. */
export async function checkFile(
	folder: string,
	{ path, bytes, hash, rows }: WrittenPackage['resources'][number]
): Promise<readonly string[]> {
	if (!existsSync(join(folder, path)))
		return [`missing file: ${path}; run the command that makes it`];
	const { size } = await stat(join(folder, path));
	if (size !== bytes) return [`wrong size: ${path} has ${size} bytes, described are ${bytes}`];
	const most = mostBytes(path);
	if (size > most) return [tooLarge(join(folder, path), most).message];
	const content = await readFile(join(folder, path));
	const found = `sha256:${createHash('sha256').update(content).digest('hex')}`;
	if (found !== hash) return [`wrong hash: ${path} is ${found}, described is ${hash}`];
	const counted = countRows(path, content);
	if (counted !== rows) return [`wrong row count: ${path} has ${counted}, described are ${rows}`];
	return [];
}

function mostBytes(path: string): number {
	if (path.endsWith('.csv')) return LIMITS.listBytes;
	return path.endsWith('.parquet') ? LIMITS.bytes : LIMITS.wholeBytes;
}
