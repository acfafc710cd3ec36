// npm run build: pages, data and engine into build/, each with its compressed copies.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { compressFolder } from './build/compress';
import { writeFolderPages } from './build/folder-pages';
import { fingerprint, FINGERPRINT_FILE } from './build/fingerprint';
import { fail } from './install.mjs';
import { endRunning, run } from './run.mjs';

const marker = await fingerprint();
const warmed = run(process.execPath, ['--import', 'tsx', 'src/serve/build/warm-cache.ts']);
await rm('build', { recursive: true, force: true });
console.log('Drawing the pages …');
const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'];
if ((await run(process.execPath, vite)) !== 0) {
	await endRunning('SIGTERM');
	fail('build failed: the message above says where; nothing is served from a half build');
}
console.log('Compressing (the engine takes up to two minutes the first time, then it is kept) …');
if ((await warmed) !== 0) fail('compression failed: the message above says why');
await writeFolderPages('build');
await compressFolder('build');
await mkdir(dirname(FINGERPRINT_FILE), { recursive: true });
await writeFile(FINGERPRINT_FILE, marker);
console.log('Built into build/.');
