import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { vintagesIn } from '../publish/archive-vintage';
import { checkCommand } from './check-command';
import { ingestCommand } from './ingest-command';
import {
	copyCodeLists,
	fingerprint,
	FIXTURES,
	run,
	testFolder
} from '../../../tests/eurostat/test-folder';

const { folder, remove } = await testFolder();
const out = join(folder, 'datasets');
afterAll(() => remove());

beforeEach(async () => {
	await rm(out, { recursive: true, force: true });
	await copyCodeLists(out);
	await ingest('2017-07-31');
});

function ingest(vintage: string, ...lifting: readonly string[]) {
	const source = join(FIXTURES, 'sbs_r_nuts06_r2.old.tsv');
	return run(ingestCommand, source, '--vintage', vintage, '--out', out, ...lifting);
}

/** Names and hashes of the tables, without the folder of earlier vintages. */
async function tables(path: string): Promise<Readonly<Record<string, string>>> {
	const copy = join(folder, 'tables-alone');
	await rm(copy, { recursive: true, force: true });
	await mkdir(copy);
	for (const entry of await readdir(path, { withFileTypes: true })) {
		if (entry.isFile())
			await writeFile(join(copy, entry.name), await readFile(join(path, entry.name)));
	}
	return fingerprint(copy);
}

describe('data:ingest of another vintage', () => {
	it('data:ingest keeps what it replaces under its date, byte for byte and sound', async () => {
		const before = await tables(out);
		expect(await ingest('2018-02-01')).toMatchObject({ code: 0, stderr: '' });
		expect(await vintagesIn(out)).toEqual(['2017-07-31']);
		expect(await tables(join(out, 'vintages/2017-07-31'))).toEqual(before);
		expect(await tables(out)).not.toEqual(before);
		expect((await run(checkCommand, '--out', join(out, 'vintages/2017-07-31'))).stderr).toBe('');
		expect((await run(checkCommand, '--out', out)).stderr).toBe('');
	});

	it('data:ingest of the same vintage keeps nothing', async () => {
		await ingest('2017-07-31');
		expect(await vintagesIn(out)).toEqual([]);
	});

	it('data:ingest keeps the newest and the last four', async () => {
		for (const year of [2018, 2019, 2020, 2021, 2022, 2023]) await ingest(`${year}-01-01`);
		expect(await vintagesIn(out)).toEqual(['2022-01-01', '2021-01-01', '2020-01-01', '2019-01-01']);
	});

	it('data:ingest back to a kept vintage does not keep it twice', async () => {
		await ingest('2018-01-01');
		await ingest('2017-07-31', '--older');
		expect(await vintagesIn(out)).toEqual(['2018-01-01']);
	});

	it('data:ingest refuses when the old tables are not what they say, and changes nothing', async () => {
		const path = join(out, 'hosts.csv');
		await writeFile(path, (await readFile(path, 'utf8')).replace('Lyon', 'Lion'));
		const before = await tables(out);
		const { code, stderr } = await ingest('2018-02-01');
		expect({ code, stderr }).toEqual({
			code: 1,
			stderr: expect.stringMatching(/^unsound vintage: wrong hash: hosts\.csv .*; put the old/)
		});
		expect(await tables(out)).toEqual(before);
		expect(await vintagesIn(out)).toEqual([]);
		expect((await readdir(folder)).filter((name) => name.includes('.next-'))).toEqual([]);
	});

	it('data:ingest takes breaks.csv as edited by hand, and describes it so in the copy', async () => {
		const path = join(out, 'breaks.csv');
		await writeFile(
			path,
			(await readFile(path, 'utf8')).replace('Germany', 'The whole of Germany')
		);
		expect(await ingest('2018-02-01')).toMatchObject({ code: 0, stderr: '' });
		const kept = join(out, 'vintages/2017-07-31');
		expect((await run(checkCommand, '--out', kept)).stderr).toBe('');
	});
});
