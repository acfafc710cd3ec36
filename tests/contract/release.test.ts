import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

const text = (name: string) => readFile(new URL(`../../${name}`, import.meta.url), 'utf8');
const first = async (name: string, sought: RegExp) => sought.exec(await text(name))?.[1];

it('the version is one in package, lock, citation and the newest entry of the changes', async () => {
	const dated = /^## (\S+ \(\d{4}-\d\d-\d\d\))$/m;
	const named = /^\t"version": "([^"]+)"/m;
	const [version, released] = [
		await first('package.json', named),
		await first('CITATION.cff', /^date-released: (\S+)$/m)
	];
	expect(version).toMatch(/^\d+\.\d+\.\d+$/);
	expect({
		lock: await first('package-lock.json', named),
		lockOfRoot: await first('package-lock.json', /"": \{[^}]*?"version": "([^"]+)"/),
		citation: await first('CITATION.cff', /^version: (\S+)$/m),
		changes: await first('CHANGELOG.md', dated)
	}).toEqual({
		lock: version,
		lockOfRoot: version,
		citation: version,
		changes: `${version} (${released})`
	});
});

it('Node 22 and 24 are what README supports, and what both forges test', async () => {
	expect(await text('README.md')).toContain('Node 22 or 24');
	expect(await first('.github/workflows/test.yml', /node: (\[.*\])/)).toBe('[22, 24]');
	expect(await first('.gitlab-ci.yml', /NODE: (\[.*\])/)).toBe("['22', '24']");
	expect(await first('.github/workflows/refresh.yml', /node-version: (\S+)/)).toBe('22');
	expect(await first('.gitlab-ci.yml', /image: node:(\d+)-/)).toBe('22');
	expect((await text('.nvmrc')).trim()).toBe('22');
});
