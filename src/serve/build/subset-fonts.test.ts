import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lettersInUse, writeFonts } from './subset-fonts';

let root = '';
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'filieres-fonts-'));
	for (const folder of ['src/lib/messages/compiled', 'src/routes', 'datasets'])
		await mkdir(join(root, folder), { recursive: true });
	await symlink(resolve('node_modules'), join(root, 'node_modules'));
	await writeFile(join(root, 'src/routes/+page.svelte'), '<p>Łódź</p>');
	await writeFile(join(root, 'datasets/regions.csv'), 'RO,București\n');
});
afterEach(() => rm(root, { recursive: true }));

describe('lettersInUse(root)', () => {
	it('has the letters of pages and data, and both languages, whatever the files say', async () => {
		const letters = await lettersInUse(root);
		for (const letter of 'Łźș' + 'œ’«»€−≥ 09') expect(letters).toContain(letter);
		expect(letters).not.toContain('ж');
	});

	it('leaves out what is generated and what only tests say', async () => {
		await writeFile(join(root, 'src/lib/messages/compiled/fr.ts'), 'ж');
		await writeFile(join(root, 'src/lib/a.test.ts'), 'ж');
		expect(await lettersInUse(root)).not.toContain('ж');
	});

	it('has the letters of another folder of tables, and none of the default one', async () => {
		await mkdir(join(root, 'others'));
		await writeFile(join(root, 'others/regions.csv'), 'BG,София\n');
		const letters = await lettersInUse(root, join(root, 'others'));
		expect([letters.includes('ф'), letters.includes('ș')]).toEqual([true, false]);
	});
});

describe('writeFonts(root)', () => {
	const font = () => stat(join(root, 'src/lib/ui/fonts/source-sans-3.woff2'));

	it('cuts one variable font of under 45 kB and writes again only for new letters', async () => {
		await writeFonts(root);
		const first = await font();
		expect(first.size).toBeGreaterThan(10_000);
		expect(first.size).toBeLessThan(45_000);
		const css = await readFile(join(root, 'src/lib/ui/fonts/fonts.css'), 'utf8');
		expect(css).toContain('font-weight: 400 700');

		await writeFonts(root);
		expect((await font()).mtimeMs).toBe(first.mtimeMs);

		await writeFile(join(root, 'datasets/regions.csv'), 'BG,София\n');
		await writeFonts(root);
		expect((await font()).size).toBeGreaterThan(first.size);
	});
});
