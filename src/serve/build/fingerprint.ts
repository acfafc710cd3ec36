import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Kept beside the build, not in it: it is nobody's page. */
export const FINGERPRINT_FILE = 'node_modules/.cache/filieres/built';

const SOURCES = ['src', 'static', process.env['FILIERES_DATASETS'] || 'datasets'];
const FILES = ['package-lock.json', 'svelte.config.js', 'vite.config.ts'];
/** Settings that stand in the pages. */
const PAGE_SETTINGS = [
	'FILIERES_ORIGIN',
	'FILIERES_BASE_PATH',
	'FILIERES_REPORT_TO',
	'FILIERES_DATASETS'
];
/** Written by the build itself, from the sources. */
const GENERATED = /lib[/\\](messages[/\\](compiled|project\.inlang)|ui[/\\]fonts)[/\\]/;
const NOT_BUILT = /\.test\.ts$/;

/** Digest of everything a build is made from, settings included: equal digests, equal builds. */
export async function fingerprint(): Promise<string> {
	const digest = createHash('sha256');
	for (const [name, value] of Object.entries(process.env).sort())
		if (PAGE_SETTINGS.includes(name)) digest.update(`${name}=${value}\n`);
	for (const path of [...FILES, ...(await sourceFiles())]) {
		digest.update(path);
		digest.update(await readFile(path));
	}
	return digest.digest('hex');
}

/** Whether build/ was made from what is here now. */
export async function isBuilt(): Promise<boolean> {
	// Without its compressed copies it is the work of a bare `vite build`.
	if (!existsSync('build/index.html.br') || !existsSync(FINGERPRINT_FILE)) return false;
	return (await readFile(FINGERPRINT_FILE, 'utf8')) === (await fingerprint());
}

async function sourceFiles(): Promise<string[]> {
	const found = await Promise.all(
		SOURCES.map((folder) => readdir(folder, { recursive: true, withFileTypes: true }))
	);
	return found
		.flat()
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((path) => !GENERATED.test(path) && !NOT_BUILT.test(path))
		.sort();
}
