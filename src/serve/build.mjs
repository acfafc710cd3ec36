// npm run build: pages, data and engine into build/, each with its compressed copies.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { compressFolder } from './compress.mjs';
import { writeFolderPages } from './folder-pages.mjs';
import { fingerprint, FINGERPRINT_FILE } from './fingerprint.mjs';
import { fail, installMissing, run } from './install.mjs';

installMissing();
const marker = await fingerprint();
const warming = spawn(process.execPath, ['src/serve/warm-cache.mjs'], { stdio: 'inherit' });
const warmed = once(warming, 'exit');
await rm('build', { recursive: true, force: true });
console.log('Drawing the pages …');
if (run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']) !== 0) {
	warming.kill();
	fail('build failed: the message above says where; nothing is served from a half build');
}
console.log('Compressing (the engine takes up to two minutes the first time, then it is kept) …');
const [code] = await warmed;
if (code !== 0) fail('compression failed: the message above says why');
await writeFolderPages('build');
await compressFolder('build');
await mkdir(dirname(FINGERPRINT_FILE), { recursive: true });
await writeFile(FINGERPRINT_FILE, marker);
console.log('Built into build/.');
