import { existsSync } from 'node:fs';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import * as v from 'valibot';

const State = v.object({
	address: v.string(),
	etag: v.nullable(v.string()),
	lastModified: v.nullable(v.string()),
	asked: v.number()
});

/** What is kept beside a file that is being fetched, so that a killed refresh can go on. */
export type FetchState = v.InferOutput<typeof State>;

/** Where the bytes of a file stand until all are there. */
export function partOf(file: string): string {
	return `${file}.part`;
}

/** What was noted of a file when it was last asked for; null when nothing, or nothing readable. */
export async function readState(file: string): Promise<FetchState | null> {
	if (!existsSync(stateOf(file))) return null;
	try {
		const parsed = v.safeParse(State, JSON.parse(await readFile(stateOf(file), 'utf8')));
		return parsed.success ? parsed.output : null;
	} catch {
		return null;
	}
}

/** Notes what a file is being fetched from. */
export async function writeState(file: string, state: FetchState): Promise<void> {
	await writeFile(stateOf(file), `${JSON.stringify(state)}\n`);
}

/** Bytes that are there of an unfinished file; 0 when none. */
export async function partSize(file: string): Promise<number> {
	return existsSync(partOf(file)) ? (await stat(partOf(file))).size : 0;
}

/** Makes the part the file. */
export async function finish(file: string): Promise<void> {
	await rename(partOf(file), file);
}

/** Forgets a file, its part and what was noted of it. */
export async function forget(file: string): Promise<void> {
	for (const path of [file, partOf(file), stateOf(file)]) await rm(path, { force: true });
}

function stateOf(file: string): string {
	return `${file}.state.json`;
}
