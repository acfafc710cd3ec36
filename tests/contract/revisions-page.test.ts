import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestCommand } from '../../src/ingest/commands/ingest-command';
import { copyCodeLists, FIXTURES, run, testFolder } from '../eurostat/test-folder';
import { readRevisions } from '../../src/routes/[lang=lang]/revisions/revisions.server';

const { folder, remove } = await testFolder();
const datasets = join(folder, 'datasets');
afterAll(() => remove());

/** The made-up old table, then with two figures of FR7 changed, one secret, one gone, one new. */
const CHANGES: readonly (readonly [string, string])[] = [
	['D,V16110,FR7\t: \t1200 db\t1000 ', 'D,V16110,FR7\t77 \t1200 d\t: c'],
	['C24,V16110,FR7\t0 \t: c\t400 ', 'C24,V16110,FR7\t12 \t: c\t450 '],
	['C24,V13320,AT\t12.5 p', 'C24,V13320,AT\t: ']
];

beforeAll(async () => {
	await copyCodeLists(datasets);
	const old = await readFile(join(FIXTURES, 'sbs_r_nuts06_r2.old.tsv'), 'utf8');
	const revised = CHANGES.reduce((text, [from, to]) => text.replace(from, to), old);
	for (const [vintage, text] of [
		['2017-07-31', old],
		['2018-02-01', revised],
		['2018-08-01', revised]
	] as const) {
		const source = join(folder, `sbs_r_nuts06_r2.${vintage}.tsv`);
		await writeFile(source, text);
		const { stderr } = await run(
			ingestCommand,
			source,
			'--vintage',
			vintage,
			...['--out', datasets]
		);
		expect(stderr).toBe('');
	}
});

describe('readRevisions', () => {
	it('readRevisions pairs each vintage with the one before, newest first', async () => {
		const { vintages, pairs } = await readRevisions(datasets);
		expect(vintages).toEqual(['2018-08-01', '2018-02-01', '2017-07-31']);
		expect(pairs.map(({ older, newer }) => [older, newer])).toEqual([
			['2018-02-01', '2018-08-01'],
			['2017-07-31', '2018-02-01']
		]);
		expect(pairs[0]).toMatchObject({ tallies: { all: [], host: [] }, largest: [] });
	});

	it('readRevisions counts every kind by indicator, country, sector and host', async () => {
		const [, pair] = (await readRevisions(datasets)).pairs;
		const byKind = {
			appeared: 1,
			changed: 2,
			withdrawn: 1,
			became_confidential: 1,
			flags_changed: 1,
			listed: 0,
			delisted: 0
		};
		const cells = (grouping: 'indicator' | 'country' | 'sector' | 'host') =>
			pair?.tallies[grouping].map((tally) => [tally.name, tally.cells]);
		expect(pair?.tallies.all).toEqual([{ name: 'all', cells: 6, byKind }]);
		expect(cells('indicator')).toEqual([
			['persons_employed', 5],
			['wages', 1]
		]);
		expect(cells('country')).toEqual([
			['FR', 5],
			['AT', 1]
		]);
		expect(cells('sector')).toEqual([['metallurgy', 3]]);
		expect(cells('host')).toEqual([['FR7', 5]]);
	});

	it('readRevisions shows the largest changes of the hosts and no figure that became secret', async () => {
		const { pairs } = await readRevisions(datasets);
		const shown = pairs[1]?.largest.map(({ region, activity, year, older, newer }) => [
			...[region, activity, year, older, newer]
		]);
		expect(shown).toEqual([
			['FR7', 'C24', 2008, 400, 450],
			['FR7', 'C24', 2010, 0, 12]
		]);
		expect(JSON.stringify(pairs)).not.toContain('1000');
	});

	it('readRevisions has no pair where one vintage stands alone', async () => {
		expect((await readRevisions(join(datasets, 'vintages/2017-07-31'))).pairs).toEqual([]);
	});
});
