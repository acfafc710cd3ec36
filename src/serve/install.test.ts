import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isInstalled } from './install.mjs';

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'filieres-install-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('isInstalled(lockFile, record)', () => {
	const SVELTE = { 'node_modules/svelte': { version: '5.1.0' } };
	const OTHER_SYSTEM = { 'node_modules/esbuild-aix': { version: '1.0.0', optional: true } };
	const cases: [name: string, record: object, expected: boolean][] = [
		['the same packages', SVELTE, true],
		['one more than asked for', { ...SVELTE, 'node_modules/d3': { version: '7.0.0' } }, true],
		['another version', { 'node_modules/svelte': { version: '5.0.0' } }, false],
		['one that is missing', {}, false]
	];
	it.each(cases)('%s', async (_name, record, expected) => {
		const lock = { '': { version: '0.1.0' }, ...SVELTE, ...OTHER_SYSTEM };
		const [lockFile, recordFile] = [join(folder, 'lock.json'), join(folder, 'record.json')];
		await writeFile(lockFile, JSON.stringify({ packages: lock }));
		await writeFile(recordFile, JSON.stringify({ packages: record }));
		expect(isInstalled(lockFile, recordFile)).toBe(expected);
	});

	it('nothing installed yet', () => {
		expect(isInstalled(join(folder, 'lock.json'), join(folder, 'nothing.json'))).toBe(false);
	});
});
