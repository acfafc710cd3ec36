import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

const TOP = new URL('../../', import.meta.url);
const FOLDER = 'docs/decisions/';
const files = (await readdir(new URL(FOLDER, TOP))).sort();
const FORM =
	/^# .+\n\n\d{4}-\d\d-\d\d\n\n\*\*Decided\.\*\* [^]+\n\n\*\*Why\.\*\* [^]+\n\n\*\*Given up\.\*\* [^]+\n$/;

it('README lists every record of a decision by its title, in order', async () => {
	const readme = await readFile(new URL('README.md', TOP), 'utf8');
	const listed = readme.match(/^- \[.+\]\(docs\/decisions\/.+\)$/gm) ?? [];
	const titled = await Promise.all(
		files.map(async (file) => {
			const text = await readFile(new URL(FOLDER + file, TOP), 'utf8');
			return `- [${/^# (.+)$/m.exec(text)?.[1]}](${FOLDER}${file})`;
		})
	);
	expect(files.length).toBeGreaterThanOrEqual(37);
	expect(listed).toEqual(titled);
});

it.each(files)('%s is dated and says what was decided, why and what was given up', async (file) => {
	expect(await readFile(new URL(FOLDER + file, TOP), 'utf8')).toMatch(FORM);
});
