import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { checkPackage } from '../../../src/ingest/check/check-package';
import { ingestCommand } from '../../../src/ingest/commands/ingest-command';
import { readSeries } from '../../../src/lib/catalogue/tables/read-series.server';
import { EXTRACTION } from '../../eurostat/extraction';
import type { EurostatTable } from '../../eurostat/eurostat-table';
import { COUNTRIES, newFolder, quickClock, refresh, standInFor } from '../../eurostat/refresh-here';
import { LAYOUTS } from '../../eurostat/layouts';
import { startStandIn } from '../../eurostat/stand-in';
import { parquetRows, run, testFolder } from '../../eurostat/test-folder';

// SYNTHETIC: what Eurostat could answer for the areas of the extraction, in today's notation: with flags, more besides,
// and without NUTS 1.
const LIVE: EurostatTable = {
	code: 'sbs_r_nuts2021',
	indicatorColumn: 'indic_sbs',
	years: [2021, 2022],
	series: [
		{ nace_r2: 'C', indicator: 'EMP_LOC_NR', geo: 'AT', cells: ['678000', '678390'] },
		{ nace_r2: 'C12', indicator: 'EMP_LOC_NR', geo: 'AT', cells: ['0', '0'] },
		{ nace_r2: 'C24', indicator: 'EMP_LOC_NR', geo: 'FRK1', cells: ['4100', '4162 p'] },
		{ nace_r2: 'C24', indicator: 'EMP_LOC_NR', geo: 'FRK2', cells: ['11900', '12000 p'] },
		{ nace_r2: 'C10', indicator: 'EMP_LOC_NR', geo: 'ITC4', cells: ['65000', '65422'] },
		{ nace_r2: 'C11', indicator: 'EMP_LOC_NR', geo: 'ITC4', cells: [': c', ': c'] },
		{ nace_r2: 'C11', indicator: 'LOC_NR', geo: 'ITC4', cells: ['300', '310'] }
	]
};
const LIVE_DAY = '2026-03-12';

const { folder, remove } = await testFolder();
const standIn = await startStandIn([COUNTRIES, LIVE]);
const out = join(folder, 'datasets');
const file = join(folder, 'extraction.csv');
const later = join(out, 'observations_2021.parquet');
const ofExtraction = ['--vintage', '2024-12-31', '--out', out];

async function described(inFolder: string) {
	const text = await readFile(join(inFolder, 'datapackage.json'), 'utf8');
	const { version, resources } = JSON.parse(text) as {
		readonly version: string;
		readonly resources: readonly { readonly name: string }[];
	};
	return { version, later: resources.find(({ name }) => name === 'observations_2021') };
}

/** Of each series when it was taken out of Eurostat's, null of a whole one: what a site built of the folder asks. */
async function toldBy(inFolder: string) {
	return (await readSeries(inFolder)).map(({ extraction }) => extraction?.taken ?? null);
}

beforeAll(async () => {
	standInFor(standIn);
	standIn.changed = new Date(`${LIVE_DAY}T11:00:00Z`);
	const offline = join(folder, 'offline');
	await mkdir(offline);
	await writeFile(join(offline, `${COUNTRIES.code}.tsv`), LAYOUTS['old TSV'](COUNTRIES));
	await writeFile(file, EXTRACTION);
	await newFolder(out);
	const told = ['--offline', offline, '--vintage', '2017-07-31', '--out', out];
	expect(await refresh(quickClock().clock, ...told)).toMatchObject({ code: 0, stderr: '' });
	expect(await run(ingestCommand, file, ...ofExtraction)).toMatchObject({ code: 0, stderr: '' });
});
afterAll(async () => {
	vi.unstubAllEnvs();
	await standIn.close();
	await remove();
});

it('a live refresh replaces an extraction whole, and keeps it with the vintage that it stood beside', async () => {
	expect((await described(out)).later).toHaveProperty('extraction');
	expect(await toldBy(out)).toEqual([null, '2024-12-31']);
	expect(await refresh(quickClock().clock, '--out', out)).toMatchObject({ code: 0, stderr: '' });
	const now = await described(out);
	expect(now).toMatchObject({ version: LIVE_DAY, later: { vintage: LIVE_DAY, rows: 14 } });
	expect(now.later).not.toHaveProperty('extraction');
	const rows = await parquetRows(later);
	expect(rows).toContainEqual(['persons_employed', 'ITC4', 'C11', 2022, null, 'c']);
	expect(rows).toContainEqual(['persons_employed', 'FRK1', 'C24', 2022, 4162, 'p']);
	expect(rows.filter(([, region]) => region === 'FRK')).toEqual([]);
	expect(await readFile(join(out, 'regions_2021.csv'), 'utf8')).toMatch(/^FRK1,nuts2,FR,/m);
	// Of no table's year is a gap untold any more.
	expect(await toldBy(out)).toEqual([null, null]);
	expect(await checkPackage(out)).toEqual([]);
	const kept = await described(join(out, 'vintages/2017-07-31'));
	expect(kept).toMatchObject({ version: '2017-07-31', later: { vintage: '2024-12-31', rows: 6 } });
	expect(kept.later).toHaveProperty('extraction');
});

it('no extraction replaces what Eurostat published after it', async () => {
	const { code, stderr } = await run(ingestCommand, file, ...ofExtraction);
	expect({ code, stderr }).toEqual({
		code: 1,
		stderr: expect.stringMatching(
			/^older than what we have: observations_2021\.parquet is of 2024-12-31, published is 2026-03-12; /
		)
	});
	expect((await described(out)).later).not.toHaveProperty('extraction');
});

it('an extraction under the name of the first table is no part of it', async () => {
	const offline = join(folder, 'wrong');
	await mkdir(offline);
	await writeFile(join(offline, 'sbs_r_nuts06_r2.csv'), EXTRACTION);
	const told = ['--offline', offline, '--vintage', LIVE_DAY, '--out', out];
	expect(await refresh(quickClock().clock, ...told)).toMatchObject({
		...{ code: 1 },
		stderr: expect.stringMatching(
			/^wrong table: .*sbs_r_nuts06_r2\.csv is an extraction of sbs_r_nuts2021, not of sbs_r_nuts06_r2; /
		)
	});
});
