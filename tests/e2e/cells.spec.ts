import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { read } from '@e965/xlsx';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from './support/test';

test('all cells as Parquet are the published file', async ({ page, request }) => {
	await page.goto('/en/data');
	const link = page.getByTestId('cells').getByRole('link', { name: /observations\.parquet/ });
	const bytes = await (await request.get((await link.getAttribute('href')) ?? '')).body();
	const described = JSON.parse(await readFile('datasets/datapackage.json', 'utf8')) as {
		resources: { path: string; hash: string }[];
	};
	const hash = described.resources.find(({ path }) => path === 'observations.parquet')?.hash;
	expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(hash);
});

test('all cells: a workbook is refused before work starts, CSV holds every one', async ({
	page
}) => {
	test.setTimeout(400_000);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	// Without the question where to put it, which a browser without a screen cannot answer.
	await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
	await page.goto('/en/data');
	const cells = page.getByTestId('cells');
	await cells.getByRole('button', { name: 'Write Excel workbook (XLSX)' }).click();
	await expect(cells.getByRole('alert')).toContainText('1,048,575 rows');
	expect(asked.filter((url) => /wasm|duckdb/.test(url))).toEqual([]);
	const [download] = await Promise.all([
		page.waitForEvent('download', { timeout: 300_000 }),
		cells.getByRole('button', { name: 'Write CSV', exact: true }).click()
	]);
	expect(download.suggestedFilename()).toBe(
		'filieres_all-regions_all-activities_5-indicators_2008-2022_2017-07-31_2024-12.csv'
	);
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	const path = await download.path();
	const reader = await connection.runAndReadAll(
		`with taken as (select * replace (coalesce(flags, '') as flags) from read_csv(?, header = true, columns = {'indicator': 'varchar', 'region': 'varchar', 'activity': 'varchar', 'year': 'integer', 'value': 'double', 'flags': 'varchar'})),
published as (from read_parquet(['datasets/observations.parquet', 'datasets/observations_2021.parquet']))
select (select count(*) from taken)::integer as taken, (select count(*) from (select * from published except all select * from taken))::integer as missing`,
		[path]
	);
	// Rows of datasets/datapackage.json.
	expect(reader.getRowObjectsJS()).toEqual([{ taken: 1_568_290, missing: 0 }]);
});

test('a workbook of one indicator holds its cells', async ({ page }) => {
	test.setTimeout(400_000);
	await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
	await page.goto('/en/data');
	const cells = page.getByTestId('cells');
	await cells.getByLabel('Indicator').selectOption('published_manufacturing_share');
	const [download] = await Promise.all([
		page.waitForEvent('download', { timeout: 300_000 }),
		cells.getByRole('button', { name: 'Write Excel workbook (XLSX)' }).click()
	]);
	const data = read(await readFile(await download.path()), { dense: true }).Sheets['Data'];
	// Cells of this indicator in datasets/observations.parquet: 92,440.
	expect(data?.['!ref']).toBe('A1:F92441');
});
