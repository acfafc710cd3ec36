import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** @typedef {{ ending: string, setting: string, compress: (bytes: Buffer) => Promise<Buffer> }} Format */

const CACHE = 'node_modules/.cache/filieres';
const TEXT = new Set(
	'.html .js .css .json .svg .csv .xml .txt .md .topojson .webmanifest'.split(' ')
);
/** So large that they are compressed once and kept. */
const BINARY = new Set(['.wasm', '.duckdb']);
/** Brotli's highest quality, as the cache names it: taken whenever it is there. */
const BEST = 'q11';
/** Smaller files gain nothing from a second copy. */
const LEAST_BYTES = 1024;

/**
 * Writes `.br` and `.gz` beside every file of a folder that gains from it.
 * Large binaries take up to a minute, so their results are kept by content and setting in `cache`.
 * @param {string} folder
 * @param {string} [cache]
 */
export async function compressFolder(folder, cache = CACHE) {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	for (const entry of entries) {
		const path = join(entry.parentPath, entry.name);
		if (entry.isFile() && (TEXT.has(extname(path)) || BINARY.has(extname(path))))
			await compressFile(path, cache);
	}
}

/**
 * Compresses a large binary into the cache, for a build to find it there.
 * @param {string} path
 * @param {string} [cache]
 */
export async function warmCache(path, cache = CACHE) {
	const bytes = await readFile(path);
	for (const format of formatsOf(path)) await cached(bytes, format, cache);
}

/**
 * @param {string} path
 * @param {string} cache
 */
async function compressFile(path, cache) {
	if ((await stat(path)).size < LEAST_BYTES) return;
	const bytes = await readFile(path);
	await Promise.all(
		formatsOf(path).map(async (format) => {
			const target = path + format.ending;
			if (BINARY.has(extname(path))) await copyFile(await cached(bytes, format, cache), target);
			else await writeFile(target, await format.compress(bytes));
		})
	);
}

/**
 * @param {Buffer} bytes
 * @param {Format} format
 * @param {string} cache
 */
async function cached(bytes, { ending, setting, compress }, cache) {
	const digest = createHash('sha256').update(bytes).digest('hex');
	const nameFor = (/** @type {string} */ name) => join(cache, `${digest}-${name}${ending}`);
	const found = [BEST, setting].map(nameFor).find((path) => existsSync(path));
	if (found) return found;
	const kept = nameFor(setting);
	await mkdir(cache, { recursive: true });
	const beside = `${kept}.${process.pid}`;
	await writeFile(beside, await compress(bytes));
	await rename(beside, kept);
	return kept;
}

/**
 * Brotli at its best, but for the fallback engine that hardly any browser asks for; gzip for hosts
 * that know no brotli. FILIERES_COMPRESSION=fast makes the engine and the pages a sixth larger in a
 * tenth of the time: for tests and for a first `npm start`, where nothing crosses a network.
 * @param {string} path
 * @returns {Format[]}
 */
function formatsOf(path) {
	const isBinary = BINARY.has(extname(path));
	const best = process.env['FILIERES_COMPRESSION'] === 'fast' ? (isBinary ? 8 : 6) : 11;
	const quality = path.includes('duckdb-mvp') ? 5 : best;
	const level = isBinary ? 6 : 9;
	return [
		{ ending: '.br', setting: `q${quality}`, compress: (bytes) => brotli(bytes, quality) },
		{ ending: '.gz', setting: `l${level}`, compress: (bytes) => promisify(gzip)(bytes, { level }) }
	];
}

/**
 * @param {Buffer} bytes
 * @param {number} quality
 */
function brotli(bytes, quality) {
	return promisify(brotliCompress)(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: quality,
			[constants.BROTLI_PARAM_LGWIN]: 24,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength
		}
	});
}
