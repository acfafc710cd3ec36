import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { checkPackage } from '../../../src/ingest/check/check-package';
import { EMPLOYEES_SET } from '../../../src/ingest/lists/sources';
import { EMPLOYEE_TEXT } from '../../eurostat/employee-texts';
import { fingerprint, parquetRows, testFolder } from '../../eurostat/test-folder';
import { type EurostatTable, LATER_SYNTHETIC, type Series } from '../../eurostat/eurostat-table';
import { LAYOUTS, type LayoutName } from '../../eurostat/layouts';
import { COUNTRIES, newFolder, quickClock, refresh, standInFor } from '../../eurostat/refresh-here';
import { startStandIn } from '../../eurostat/stand-in';

const { folder, remove } = await testFolder();
const tables = [COUNTRIES, LATER_SYNTHETIC];
const standIn = await startStandIn(tables);
let expected: Readonly<Record<string, string>> = {};

beforeAll(async () => {
	standInFor(standIn);
	const out = await newFolder(join(folder, 'expected'));
	expect(await refresh(quickClock().clock, '--out', out)).toMatchObject({ code: 0, stderr: '' });
	expected = await fingerprint(out);
});
beforeEach(() => Object.assign(standIn, { fault: null, tables }));
afterAll(async () => {
	vi.unstubAllEnvs();
	await standIn.close();
	await remove();
});

it('data:refresh publishes both series apart, described and sound', async () => {
	const out = join(folder, 'expected');
	expect(await checkPackage(out)).toEqual([]);
	const { resources } = JSON.parse(await readFile(join(out, 'datapackage.json'), 'utf8')) as {
		readonly resources: readonly { readonly name: string }[];
	};
	expect(resources.find(({ name }) => name === 'observations_2021')).toMatchObject({
		vintage: '2017-07-31',
		rows: 9,
		sources: [{ title: expect.stringContaining('sbs_r_nuts2021') }]
	});
	expect(resources.find(({ name }) => name === 'employees_quarterly')).toMatchObject({
		// 17 regions, nine groups and the total, five quarters.
		...{ vintage: '2017-07-31', rows: 850 },
		description_en: expect.not.stringContaining('third party')
	});
	// The SYNTHETIC successor; labour cost and a sum of several activities are left out.
	expect(await parquetRows(join(out, 'observations_2021.parquet'))).toEqual([
		['local_units', 'FRK', 'C24', 2021, 300, ''],
		['local_units', 'FRK', 'C24', 2022, null, 'c'],
		['local_units', 'FRK', 'C24', 2023, 310, ''],
		['persons_employed', 'FRK', 'C24', 2021, 20_000, ''],
		['persons_employed', 'FRK', 'C24', 2022, 20_500, 's'],
		['persons_employed', 'FRK', 'C24', 2023, 21_000, 'p'],
		['wages', 'FRK2', 'C24', 2021, 800.5, ''],
		['wages', 'FRK2', 'C24', 2022, null, 'cp'],
		['wages', 'FRK2', 'C24', 2023, 0, 'n']
	]);
});

const VINTAGE = ['--vintage', '2017-07-31'];

/** Writes tables as files of a layout and refreshes a new folder from them. */
async function refreshFrom(layout: LayoutName, ending: string, from: readonly EurostatTable[]) {
	const offline = await mkdtemp(join(folder, 'offline-'));
	for (const table of from) {
		const text = LAYOUTS[layout](table);
		const bytes = ending.endsWith('.gz') ? gzipSync(text) : text;
		await writeFile(join(offline, `${table.code}.${ending}`), bytes);
	}
	await writeFile(join(offline, `${EMPLOYEES_SET}.csv`), EMPLOYEE_TEXT);
	const out = await newFolder(await mkdtemp(join(folder, 'out-')));
	const told = ['--offline', offline, ...VINTAGE, '--out', out];
	expect(await refresh(quickClock().clock, ...told)).toMatchObject({ code: 0, stderr: '' });
	return out;
}

it.each<[LayoutName, string]>([
	['old TSV', 'tsv'],
	['new TSV', 'tsv.gz'],
	['SDMX-CSV 1.0', 'csv'],
	['SDMX-CSV 2.0', 'csv.gz'],
	['JSON-stat', 'json']
])('data:refresh --offline gives the same bytes from %s (.%s)', async (layout, ending) => {
	expect(await fingerprint(await refreshFrom(layout, ending, tables))).toEqual(expected);
});

it('data:refresh asks for SDMX-CSV and, where that is refused, for TSV', async () => {
	standIn.log.length = 0;
	standIn.fault = ({ path, response }) => {
		if (!path.includes('format=SDMX-CSV')) return false;
		response.writeHead(406).end('no');
		return true;
	};
	const out = await newFolder(join(folder, 'second'));
	expect(await refresh(quickClock().clock, '--out', out)).toMatchObject({ code: 0, stderr: '' });
	expect(await fingerprint(out)).toEqual(expected);
	const eurostats = standIn.log.filter(({ path }) => path.startsWith('/sdmx/'));
	const formats = eurostats.map(({ path }) => /format=([\w-]+)/.exec(path)?.[1]);
	expect(formats).toEqual(Array.from({ length: 5 }, () => ['SDMX-CSV', 'TSV']).flat());
});

it('data:refresh lists the codes of a later NUTS that the main table has got', async () => {
	const [first] = COUNTRIES.series;
	// SYNTHETIC: Austria's first series again, under two codes that the list of 2013 does not have.
	const made = ['FRK', 'CH'].map((geo) => ({ ...first, geo }) as Series);
	const newer = { ...COUNTRIES, series: [...COUNTRIES.series, ...made] };
	const out = await refreshFrom('new TSV', 'tsv', [newer]);
	const regions = (await readFile(join(out, 'regions.csv'), 'utf8')).split('\n');
	expect(regions.filter((line) => /^(CH|FRK),/.test(line))).toEqual([
		'CH,,nuts0,CH,CH,CH,CH,,,false',
		'FRK,,nuts1,FR,FRK,FRK,FRK,,,false'
	]);
	expect(await checkPackage(out)).toEqual([]);
});

it('data:refresh, killed in the middle and started again, goes on to the same tables', async () => {
	const out = await newFolder(join(folder, 'killed'));
	const later = '/sdmx/2.1/data/sbs_r_nuts2021?';
	const stuck = new Promise<void>((reached) => {
		standIn.fault = ({ path, response, body }) => {
			if (!path.startsWith(later)) return false;
			response.write(body.subarray(0, 20));
			reached();
			return true;
		};
	});
	const child = spawn(
		process.execPath,
		['--import', 'tsx', 'src/ingest/run.ts', 'refresh', '--out', out],
		{
			detached: true,
			stdio: 'ignore',
			env: { ...process.env, FILIERES_EUROSTAT: standIn.base, FILIERES_URSSAF: standIn.base }
		}
	);
	await stuck;
	process.kill(-(child.pid ?? 0), 'SIGKILL');
	await once(child, 'exit');
	expect((await fingerprint(out))['observations.parquet']).toBeUndefined();
	standIn.fault = null;
	standIn.log.length = 0;
	expect(await refresh(quickClock().clock, '--out', out)).toMatchObject({ code: 0, stderr: '' });
	expect(await fingerprint(out)).toEqual(expected);
	// The main table was whole before; the other five are asked for now.
	expect(standIn.log.map(({ path }) => path.split('?')[0]?.split('/').at(-1))).toEqual([
		...['sbs_r_nuts2021', 'tgs00096', 'nama_10r_3gdp', 'lfst_r_lfe2emp', 'csv']
	]);
});

// Flags of 2025 and later: s is imputed (i), confidentiality stands apart; the synthetic table has both.
it.each<LayoutName>(['new TSV', 'SDMX-CSV 1.0', 'SDMX-CSV 2.0', 'JSON-stat'])(
	'%s with the flags of 2025 gives the same observations',
	async (layout) => {
		const offline = join(folder, `split-${layout}`);
		await mkdir(offline);
		const ending = { 'new TSV': 'tsv', 'JSON-stat': 'json' }[layout as string] ?? 'csv';
		await writeFile(join(offline, `${COUNTRIES.code}.tsv`), LAYOUTS['old TSV'](COUNTRIES));
		await writeFile(join(offline, `${EMPLOYEES_SET}.csv`), EMPLOYEE_TEXT);
		const later = LAYOUTS[layout](LATER_SYNTHETIC, { today: true });
		await writeFile(join(offline, `${LATER_SYNTHETIC.code}.${ending}`), later);
		const out = await newFolder(join(folder, `split-out-${layout}`));
		const told = ['--offline', offline, ...VINTAGE, '--out', out];
		expect(await refresh(quickClock().clock, ...told)).toMatchObject({ code: 0, stderr: '' });
		expect(await fingerprint(out)).toEqual(expected);
	}
);
