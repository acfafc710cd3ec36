import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BAD_INPUTS } from '../../../tests/eurostat/bad-inputs';
import { ingestCommand } from './ingest-command';
import {
	copyCodeLists,
	fingerprint,
	FIXTURES,
	parquetRows,
	run,
	testFolder
} from '../../../tests/eurostat/test-folder';

const VINTAGE = ['--vintage', '2017-07-31'];
const OLD_BULK = join(FIXTURES, 'sbs_r_nuts06_r2.old.tsv');
let folder = '';
let remove = () => Promise.resolve();

beforeAll(async () => {
	({ folder, remove } = await testFolder());
	await copyCodeLists(join(folder, 'datasets'));
	await run(ingestCommand, OLD_BULK, ...VINTAGE, '--out', join(folder, 'datasets'));
});
afterAll(() => remove());

it('data:ingest publishes every cell, by region, indicator, activity and year', async () => {
	expect(await parquetRows(join(folder, 'datasets/observations.parquet'))).toEqual([
		['published_employment_growth', 'AT', 'C', 2008, 2, 'i'],
		['published_employment_growth', 'AT', 'C', 2009, -0.5, ''],
		['published_employment_growth', 'AT', 'C', 2010, null, ''],
		['wages', 'AT', 'C24', 2008, -3.1, ''],
		['wages', 'AT', 'C24', 2009, null, 'cu'],
		['wages', 'AT', 'C24', 2010, 12.5, 'p'],
		['persons_employed', 'FR7', 'C24', 2008, 400, ''],
		['persons_employed', 'FR7', 'C24', 2009, null, 'c'],
		['persons_employed', 'FR7', 'C24', 2010, 0, ''],
		['persons_employed', 'FR7', 'D', 2008, 1000, ''],
		['persons_employed', 'FR7', 'D', 2009, 1200, 'bd'],
		['persons_employed', 'FR7', 'D', 2010, null, '']
	]);
});

it('data:ingest writes the same bytes from either layout, gzipped or not, and a second time', async () => {
	const out = join(folder, 'again');
	const zipped = join(folder, 'sbs_r_nuts06_r2.new.tsv.gz');
	await writeFile(zipped, gzipSync(await readFile(join(FIXTURES, 'sbs_r_nuts06_r2.new.tsv'))));
	const expected = await fingerprint(join(folder, 'datasets'));
	for (const source of [zipped, zipped, join(FIXTURES, 'sbs_r_nuts06_r2.new.tsv'), OLD_BULK]) {
		expect(await run(ingestCommand, source, ...VINTAGE, '--out', out)).toMatchObject({ code: 0 });
		expect(await fingerprint(out)).toEqual(expected);
	}
});

it('data:ingest takes the vintage from the gzip header, and writes no path', async () => {
	const stamped = gzipSync(await readFile(OLD_BULK));
	// 31 July 2017, 14:35:14 UTC: the stamp of Eurostat's bulk file.
	stamped.writeUInt32LE(1_501_511_714, 4);
	await writeFile(join(folder, 'sbs_r_nuts06_r2'), stamped);
	const out = join(folder, 'datasets');
	const before = await fingerprint(out);
	const { stdout } = await run(ingestCommand, join(folder, 'sbs_r_nuts06_r2'), '--out', out);
	expect(stdout).toContain('vintage 2017-07-31');
	expect(await fingerprint(out)).toEqual(before);
	expect(await readFile(join(out, 'datapackage.json'), 'utf8')).not.toContain(folder);
});

it.each(BAD_INPUTS)(
	'data:ingest refuses %s in one sentence and leaves the tables as they were',
	async (_, content, sentence) => {
		const source = join(folder, 'sbs_r_nuts06_r2.bad');
		const out = join(folder, 'datasets');
		await writeFile(source, content);
		const before = await fingerprint(out);
		const { code, stdout, stderr } = await run(ingestCommand, source, ...VINTAGE, '--out', out);
		expect(stderr).toMatch(sentence);
		expect(stderr).toMatch(/^[^\n]+\n$/);
		expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
		expect(await fingerprint(out)).toEqual(before);
		expect((await readdir(folder)).filter((name) => name.includes('.next-'))).toEqual([]);
	}
);

it.each([
	[['nowhere.tsv'], /^missing file: nowhere\.tsv; /],
	[[FIXTURES], /^no file: /],
	[[OLD_BULK], /^no vintage: .*sbs_r_nuts06_r2\.old\.tsv gives no date; add --vintage /],
	[[OLD_BULK, '--vintage', '2017-02-30'], /^vintage that is no date: 2017-02-30; /],
	[[OLD_BULK, OLD_BULK], /^more than one source: /],
	[['--colour'], /^wrong arguments: Unknown option '--colour'; npm run data:ingest/]
])('data:ingest %j says what is missing', async (argv, sentence) => {
	const out = ['--out', join(folder, 'datasets')];
	const { code, stderr } = await run(ingestCommand, ...argv, ...out);
	expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(sentence) });
});
