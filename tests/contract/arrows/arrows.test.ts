import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { brokenArrows, type Source } from './check-arrows';

const TOP = fileURLToPath(new URL('../../..', import.meta.url));

it('brokenArrows(sources) is empty for every file of src', async () => {
	const sources = await readSources();
	expect(sources.length).toBeGreaterThan(50);
	expect(brokenArrows(sources)).toEqual([]);
});

it('no room of ingest has more than 25 files', async () => {
	const rooms = (await readSources()).map(({ path }) => /^src\/ingest\/(\w+)\//.exec(path)?.[1]);
	const counts = new Map<string, number>();
	for (const room of rooms) if (room) counts.set(room, (counts.get(room) ?? 0) + 1);
	expect(counts.size).toBe(9);
	expect([...counts].filter(([, files]) => files > 25)).toEqual([]);
});

async function readSources(): Promise<Source[]> {
	const names = await readdir(join(TOP, 'src'), { recursive: true });
	const wanted = names
		.map((name) => `src/${name.replaceAll('\\', '/')}`)
		.filter((path) => /\.(ts|js|mjs|svelte)$/.test(path) && !path.includes('/messages/compiled/'));
	return Promise.all(
		wanted.map(async (path) => ({ path, text: await readFile(join(TOP, path), 'utf8') }))
	);
}
