import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const TOP = fileURLToPath(new URL('../../..', import.meta.url));
const MOST_FILES = 25;
const ENDINGS = ['', '.ts', '.svelte', '.svelte.ts', '.mjs'];
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"\n]+)['"]/g;

/** Every file of a folder of the project, from its top and with `/`; what a tool makes again is left out. */
async function filesOf(folder: string): Promise<readonly string[]> {
	const entries = await readdir(join(TOP, folder), { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) =>
			posix.join(entry.parentPath.slice(TOP.length).replaceAll('\\', '/'), entry.name)
		)
		.filter((path) => !/messages\/(compiled|project\.inlang)\/|ui\/fonts\//.test(path));
}

/** What each file imports of ours, types included. */
async function importsOf(
	paths: readonly string[]
): Promise<ReadonlyMap<string, readonly string[]>> {
	const known = new Set(paths);
	const read = async (path: string) => {
		const text = await readFile(join(TOP, path), 'utf8');
		return [...text.matchAll(IMPORT)].flatMap(([, named = '']) => {
			const target = named.startsWith('$lib/')
				? `src/lib/${named.slice('$lib/'.length)}`
				: posix.join(posix.dirname(path), named);
			if (!named.startsWith('$lib/') && !named.startsWith('.')) return [];
			const found = ENDINGS.map((ending) => target + ending).find((one) => known.has(one));
			return found === undefined ? [] : [found];
		});
	};
	return new Map(await Promise.all(paths.map(async (path) => [path, await read(path)] as const)));
}

/** The first circle that leads from a file back to itself, as a path; null where there is none. */
function circleIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
	const clear = new Set<string>();
	const walk = (path: string, way: readonly string[]): readonly string[] | null => {
		if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
		if (clear.has(path)) return null;
		for (const next of imports.get(path) ?? []) {
			const circle = walk(next, [...way, path]);
			if (circle !== null) return circle;
		}
		clear.add(path);
		return null;
	};
	for (const path of imports.keys()) {
		const circle = walk(path, []);
		if (circle !== null) return circle;
	}
	return null;
}

it('no folder holds more than 25 files', async () => {
	const counts = new Map<string, number>();
	for (const path of [...(await filesOf('src')), ...(await filesOf('tests'))])
		counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
	expect(counts.size).toBeGreaterThan(40);
	expect([...counts].filter(([, count]) => count > MOST_FILES)).toEqual([]);
});

it('no file imports itself by way of others', async () => {
	const paths = (await filesOf('src')).filter((path) => /\.(ts|mjs|svelte)$/.test(path));
	const imports = await importsOf(paths);
	expect([...imports.values()].flat().length).toBeGreaterThan(1000);
	expect(circleIn(imports)).toBeNull();
});

it('a circle is told by its way', () => {
	const imports = new Map([
		['a', ['b']],
		['b', ['c', 'd']],
		['c', []],
		['d', ['b']]
	]);
	expect(circleIn(imports)).toEqual(['b', 'd', 'b']);
});
