import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { listVintages } from './vintages.server';

const folder = mkdtempSync(join(tmpdir(), 'filieres-vintages-'));
afterAll(() => rmSync(folder, { recursive: true }));

function describe(path: string, version: string): void {
	mkdirSync(path, { recursive: true });
	const resources = [{ name: 'observations', hash: `sha256:${'0'.repeat(64)}` }];
	writeFileSync(join(path, 'datapackage.json'), JSON.stringify({ version, resources }));
}

it('listVintages gives the newest first, then the kept ones from the latest on', async () => {
	describe(folder, '2019-03-01');
	for (const day of ['2016-02-29', '2018-11-05', '2017-07-31'])
		describe(join(folder, 'vintages', day), day);
	mkdirSync(join(folder, 'vintages', 'notes'));
	expect(await listVintages(folder)).toEqual([
		{ vintage: '2019-03-01', folder },
		{ vintage: '2018-11-05', folder: join(folder, 'vintages', '2018-11-05') },
		{ vintage: '2017-07-31', folder: join(folder, 'vintages', '2017-07-31') },
		{ vintage: '2016-02-29', folder: join(folder, 'vintages', '2016-02-29') }
	]);
});

it('listVintages names a folder whose tables are of another day', async () => {
	describe(join(folder, 'vintages', '2015-01-01'), '2015-01-02');
	await expect(listVintages(folder)).rejects.toThrow('wrong vintage: 2015-01-02');
});

it('listVintages finds the vintage that is committed', async () => {
	expect((await listVintages())[0]?.vintage).toBe('2017-07-31');
});
