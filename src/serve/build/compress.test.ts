import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compressFolder, warmCache } from './compress';

const LONG = 'Auvergne-Rhône-Alpes '.repeat(100);

let folder = '';
let cache = '';
beforeEach(async () => {
	const scratch = await mkdtemp(join(tmpdir(), 'filieres-compress-'));
	[folder, cache] = [join(scratch, 'build'), join(scratch, 'cache')];
	await mkdir(join(folder, 'data'), { recursive: true });
});
afterEach(async () => {
	vi.unstubAllEnvs();
	await rm(join(folder, '..'), { recursive: true });
});

describe('compressFolder(folder)', () => {
	it('puts copies that unpack to the same bytes beside every large text', async () => {
		await writeFile(join(folder, 'data/hosts.csv'), LONG);
		await compressFolder(folder, cache);
		const [br, gz] = await Promise.all(
			['br', 'gz'].map((ending) => readFile(join(folder, `data/hosts.csv.${ending}`)))
		);
		expect(brotliDecompressSync(br ?? '').toString()).toBe(LONG);
		expect(gunzipSync(gz ?? '').toString()).toBe(LONG);
		await expect(readdir(cache)).rejects.toThrow('ENOENT');
	});

	it('leaves small files, fonts and Parquet alone', async () => {
		await writeFile(join(folder, 'index.html'), 'short');
		await writeFile(join(folder, 'a.woff2'), LONG);
		await writeFile(join(folder, 'data/a.parquet'), LONG);
		await compressFolder(folder, cache);
		expect((await readdir(folder)).sort()).toEqual(['a.woff2', 'data', 'index.html']);
	});

	it('takes the best copy that is kept, also when asked to be fast', async () => {
		const engine = join(folder, 'engine.wasm');
		await writeFile(engine, LONG);
		vi.stubEnv('FILIERES_COMPRESSION', 'best');
		await warmCache(engine, cache);
		vi.stubEnv('FILIERES_COMPRESSION', 'fast');
		await warmCache(engine, cache);
		expect((await readdir(cache)).filter((name) => name.endsWith('.br')).length).toBe(1);
	});

	it('takes a large binary from the cache, whatever its name there', async () => {
		const engine = join(folder, 'duckdb-eh.wasm');
		await writeFile(engine, LONG);
		await warmCache(engine, cache);
		const kept = await readdir(cache);
		expect(kept.length).toBe(2);
		const before = await Promise.all(kept.map((name) => stat(join(cache, name))));
		await writeFile(join(folder, 'engine.0a1b.wasm'), LONG);
		await rm(engine);
		await compressFolder(folder, cache);
		const after = await Promise.all(kept.map((name) => stat(join(cache, name))));
		expect(after.map(({ mtimeMs }) => mtimeMs)).toEqual(before.map(({ mtimeMs }) => mtimeMs));
		expect((await readdir(cache)).sort()).toEqual(kept.sort());
		const copy = await readFile(join(folder, 'engine.0a1b.wasm.br'));
		expect(brotliDecompressSync(copy).toString()).toBe(LONG);
	});
});
