import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { checkPackage } from '../../../src/ingest/check/check-package';
import { fingerprint, testFolder } from '../../eurostat/test-folder';
import { DENOMINATOR_TEXTS } from '../../eurostat/denominator-texts';
import { LATER_SYNTHETIC } from '../../eurostat/eurostat-table';
import { COUNTRIES, newFolder, quickClock, refresh, standInFor } from '../../eurostat/refresh-here';
import { startStandIn } from '../../eurostat/stand-in';

const { folder, remove } = await testFolder();
const standIn = await startStandIn([COUNTRIES, LATER_SYNTHETIC]);
const TABLES = ['population.csv', 'gdp.csv', 'total_employment.csv'];
const run = (out: string) => refresh(quickClock().clock, '--out', out);

beforeAll(() => standInFor(standIn));
beforeEach(() => (standIn.fault = null));
afterAll(async () => {
	vi.unstubAllEnvs();
	await standIn.close();
	await remove();
});

/** Answers for the population with another text than its own. */
function populationIs(change: (text: string) => string): void {
	const text = change(DENOMINATOR_TEXTS.get('tgs00096') ?? '');
	standIn.fault = ({ path, answer }) => {
		if (!path.includes('tgs00096')) return false;
		answer(gzipSync(text));
		return true;
	};
}

it('data:refresh gives the published denominators, byte for byte', async () => {
	const out = await newFolder(join(folder, 'anew'));
	for (const file of [...TABLES, 'denominators.csv']) await rm(join(out, file));
	const { stdout, stderr } = await run(out);
	expect(stderr).toBe('');
	expect(stdout).toContain('wrote gdp.csv of edition 2017-07-31');
	const [made, ours] = [await fingerprint(out), await fingerprint('datasets')];
	for (const file of TABLES) expect([file, made[file]]).toEqual([file, ours[file]]);
	const list = (await readFile(join(out, 'denominators.csv'), 'utf8')).trim().split('\n');
	expect(list.slice(1).map((line) => line.split(',').at(-2))).toEqual([
		...['nuts2016', 'nuts2021', 'as_published']
	]);
	expect(await checkPackage(out)).toEqual([]);
});

it('data:refresh leaves denominators that say the same as they are, edition and all', async () => {
	const out = await newFolder(join(folder, 'same'));
	const before = await fingerprint(out);
	expect((await run(out)).stdout).not.toMatch(/(wrote|kept) (population|gdp|total_employment)/);
	const after = await fingerprint(out);
	for (const file of [...TABLES, 'denominators.csv']) expect(after[file]).toBe(before[file]);
});

it('data:refresh takes a revised figure over, and nothing else', async () => {
	const out = await newFolder(join(folder, 'revised'));
	// Eurostat, tgs00096: ES61 (Andalusia), 1 January 2008: 8,118,570.
	populationIs((text) => text.replace(/(,ES61\t)8118570 /, (_, key: string) => `${key}8118600 p `));
	expect((await run(out)).stdout).toContain('wrote population.csv of edition 2017-07-31');
	const rows = async (of: string) =>
		(await readFile(join(of, 'population.csv'), 'utf8')).split('\n');
	const [now, then] = [await rows(out), await rows('datasets')];
	// 30 persons more there, and in the sums that it is a part of.
	const changed = now.filter((row, index) => row !== then[index]);
	expect(changed.map((row) => row.split(',').slice(0, 4).join())).toEqual([
		...['ES,2008,45668969,p', 'ES6,2008,9684657,p', 'ES61,2008,8118600,p']
	]);
});

it('data:refresh keeps a table whose new edition draws a host otherwise, and says so', async () => {
	const out = await newFolder(join(folder, 'lost'));
	const before = (await fingerprint(out))['population.csv'];
	populationIs((text) => text.replace(/^.*,LT0[12]\t.*\n/gm, ''));
	const { code, stdout } = await run(out);
	expect(code).toBe(0);
	expect(stdout).toContain('kept population.csv: the new tgs00096 lacks figures for LT00');
	expect((await fingerprint(out))['population.csv']).toBe(before);
});

it('data:refresh keeps a table whose file is of an earlier day, unless it is told to go back', async () => {
	const out = await newFolder(join(folder, 'older'));
	const list = join(out, 'denominators.csv');
	await writeFile(list, (await readFile(list, 'utf8')).replace('2008-2018', '2024-05-01'));
	populationIs((text) => text.replace(/(,ES61\t)8118570 /, (_, key: string) => `${key}8118600 `));
	const before = (await fingerprint(out))['population.csv'];
	expect((await run(out)).stdout).toContain(
		'kept population.csv: the new tgs00096 is of 2017-07-31, ours of 2024-05-01; '
	);
	expect((await fingerprint(out))['population.csv']).toBe(before);
	const { stdout } = await refresh(quickClock().clock, '--older', '--out', out);
	expect(stdout).toContain('wrote population.csv of edition 2017-07-31');
});

it('data:refresh keeps a table whose new edition lacks a year of a host', async () => {
	const out = await newFolder(join(folder, 'year'));
	populationIs((text) => text.replace(/(,ES61\t)8118570 /, (_, key: string) => `${key}: `));
	expect((await run(out)).stdout).toContain(
		'kept population.csv: the new tgs00096 lacks figures for ES61'
	);
});

it.each([
	['a page of HTML', () => '<!doctype html><p>no</p>', /^page of HTML instead of a table /],
	[
		'another header',
		() => 'freq,sex,geo\\TIME_PERIOD\t2014 \nA,T,AT\t1 \n'.replace('sex', 'c_birth'),
		/^unknown or repeated dimension: "c_birth" in .*tgs00096\.csv\.gz, line 1, column 1; /
	],
	['a cut line', (text: string) => text.replace(/\t[^\t\n]*\n$/, '\n'), /^ragged row: /]
])('data:refresh refuses %s for the population and changes nothing', async (name, change, said) => {
	const out = await newFolder(join(folder, name));
	const before = await fingerprint(out);
	populationIs(change);
	const { code, stderr } = await run(out);
	expect([code, stderr]).toEqual([1, expect.stringMatching(said)]);
	expect(stderr.trim()).not.toContain('\n');
	expect(await fingerprint(out)).toEqual(before);
});
