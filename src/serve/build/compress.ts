import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A way to compress: what its files end in, how it is set, and how it is done. */
interface Format {
	readonly ending: string;
	readonly setting: string;
	readonly compress: (bytes: Buffer) => Promise<Buffer>;
}

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
 */
export async function compressFolder(folder: string, cache = CACHE): Promise<void> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	for (const entry of entries) {
		const path = join(entry.parentPath, entry.name);
		if (entry.isFile() && (TEXT.has(extname(path)) || BINARY.has(extname(path))))
			await compressFile(path, cache);
	}
}

/** Compresses a large binary into the cache, for a build to find it there. */
export async function warmCache(path: string, cache = CACHE): Promise<void> {
	const bytes = await readFile(path);
	for (const format of formatsOf(path)) await cached(bytes, format, cache);
}

async function compressFile(path: string, cache: string): Promise<void> {
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

/** The path of a binary's compressed copy in the cache, made where it is not there yet. */
async function cached(bytes: Buffer, format: Format, cache: string): Promise<string> {
	const { ending, setting, compress } = format;
	const digest = createHash('sha256').update(bytes).digest('hex');
	const nameFor = (name: string) => join(cache, `${digest}-${name}${ending}`);
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
 */
function formatsOf(path: string): Format[] {
	const isBinary = BINARY.has(extname(path));
	const best = process.env['FILIERES_COMPRESSION'] === 'fast' ? (isBinary ? 8 : 6) : 11;
	const quality = path.includes('duckdb-mvp') ? 5 : best;
	const level = isBinary ? 6 : 9;
	return [
		{ ending: '.br', setting: `q${quality}`, compress: (bytes) => brotli(bytes, quality) },
		{ ending: '.gz', setting: `l${level}`, compress: (bytes) => promisify(gzip)(bytes, { level }) }
	];
}

function brotli(bytes: Buffer, quality: number): Promise<Buffer> {
	return promisify(brotliCompress)(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: quality,
			[constants.BROTLI_PARAM_LGWIN]: 24,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength
		}
	});
}
