import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

const TOP = new URL('../../', import.meta.url);
const FOLDER = 'docs/decisions/';
/** What the records are grouped by, in README's order: what they decide. */
const GROUPS = ['data', 'page', 'house'];
const MOST_FILES = 25;
const FORM =
	/^# .+\n\n\d{4}-\d\d-\d\d\n\n\*\*Decided\.\*\* [^]+\n\n\*\*Why\.\*\* [^]+\n\n\*\*Given up\.\*\* [^]+\n$/;

const filesOf = async (group: string) =>
	(await readdir(new URL(FOLDER + group, TOP))).sort().map((file) => `${group}/${file}`);
const groups = await Promise.all(GROUPS.map(filesOf));
const files = groups.flat();

it('README lists every record of a decision by its title, in order', async () => {
	const readme = await readFile(new URL('README.md', TOP), 'utf8');
	const listed = readme.match(/^- \[.+\]\(docs\/decisions\/.+\)$/gm) ?? [];
	const titled = await Promise.all(
		files.map(async (file) => {
			const text = await readFile(new URL(FOLDER + file, TOP), 'utf8');
			return `- [${/^# (.+)$/m.exec(text)?.[1]}](${FOLDER}${file})`;
		})
	);
	expect(files.length).toBeGreaterThanOrEqual(40);
	expect(listed).toEqual(titled);
});

it('every record stands in a group of at most 25, under a number of its own', async () => {
	expect((await readdir(new URL(FOLDER, TOP))).sort()).toEqual([...GROUPS].sort());
	expect(groups.filter((group) => group.length > MOST_FILES)).toEqual([]);
	const numbers = files.map((file) => /\/(\d\d)-/.exec(file)?.[1]).sort();
	expect(numbers).toEqual(numbers.map((_, index) => String(index + 1).padStart(2, '0')));
});

it.each(files)('%s is dated and says what was decided, why and what was given up', async (file) => {
	expect(await readFile(new URL(FOLDER + file, TOP), 'utf8')).toMatch(FORM);
});
