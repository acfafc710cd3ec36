import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { usualPlaces } from '../run/usual-places';

const TOP = fileURLToPath(new URL('../..', import.meta.url));
const GIT = spawnSync('git', ['--version']).status === 0;

describe('usualPlaces(platform, env)', () => {
	it('on Windows are those of Chrome and Edge, for all users and for one', () => {
		const env = {
			ProgramFiles: 'C:\\Program Files',
			'ProgramFiles(x86)': 'C:\\Program Files (x86)',
			LOCALAPPDATA: 'C:\\Users\\Léa Roy\\AppData\\Local'
		};
		const places = usualPlaces('win32', env);
		expect(places[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
		expect(places).toContain(
			'C:\\Users\\Léa Roy\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'
		);
		expect(places).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
		expect(usualPlaces('win32', {})).toEqual([]);
	});

	it('on a Mac are those of Chrome and Edge, for all users and for one', () => {
		const places = usualPlaces('darwin', { HOME: '/Users/lea' });
		expect(places[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
		expect(places).toContain(
			'/Users/lea/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
		);
	});

	it('on Linux are those of the distributions', () => {
		expect(usualPlaces('linux', {})).toContain('/usr/bin/chromium');
	});
});

// What Git for Windows is set to unless told otherwise: CRLF in every text that a clone writes.
it.skipIf(!GIT)('a clone on Windows has tables and texts byte by byte', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'filieres-clone-'));
	const [origin, clone] = [join(folder, 'origin'), join(folder, 'clone')];
	const texts = { 'datasets/lf.csv': 'a\nb\n', 'datasets/crlf.csv': 'a\r\nb\r\n', 'a.ts': 'a\n' };
	await mkdir(join(origin, 'datasets'), { recursive: true });
	await copyFile(join(TOP, '.gitattributes'), join(origin, '.gitattributes'));
	for (const [name, text] of Object.entries(texts)) await writeFile(join(origin, name), text);
	const windows = ['-c', 'core.autocrlf=true', '-c', 'core.safecrlf=false'];
	const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
	for (const args of [
		['-C', origin, 'init', '--quiet'],
		['-C', origin, 'add', '.'],
		['-C', origin, ...author, 'commit', '--quiet', '--no-verify', '-m', 'tables'],
		['clone', '--quiet', origin, clone]
	])
		expect([args, spawnSync('git', [...windows, ...args]).status]).toEqual([args, 0]);
	for (const [name, text] of Object.entries(texts))
		expect([name, await readFile(join(clone, name), 'utf8')]).toEqual([name, text]);
	await rm(folder, { recursive: true });
});
