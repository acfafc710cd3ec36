import { readFile } from 'node:fs/promises';
import { expect, rankingOf, test } from './support/test';

test('a region outside the hosts is answered by the engine in the browser', async ({ page }) => {
	await page.goto('/en?compare=DE11&year=2014');
	const mark = rankingOf(page).getByRole('img', { name: /^Stuttgart, 2014/ });
	await expect(mark).toBeVisible({ timeout: 90_000 });
	// DE11 (Stuttgart) 2014, C24 + C25, persons employed: rows of datasets/observations.parquet.
	await expect(mark).toHaveAccessibleName('Stuttgart, 2014. 58,309 persons employed');
	await page.getByLabel('Year', { exact: true }).selectOption('2012');
	await expect(rankingOf(page).getByRole('img', { name: /^Stuttgart, 2012/ })).toBeVisible();
});

test('a host put beside the others needs no engine', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/en/regions/lombardia');
	await page.getByLabel('Sector', { exact: true }).selectOption('food');
	await page.getByLabel('Year', { exact: true }).selectOption('2011');
	await page.goto('/en/regions/lombardia?compare=FR7');
	await expect(page.getByTestId('headline')).toBeVisible();
	expect(asked.filter((url) => /wasm|duckdb/.test(url))).toEqual([]);
});

test('a filter that the page can answer asks for nothing', async ({ page }) => {
	await page.goto('/en', { waitUntil: 'networkidle' });
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.getByLabel('Sector', { exact: true }).selectOption('polymers');
	await page.getByLabel('Indicator', { exact: true }).selectOption('wages');
	await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Wages');
	expect(asked).toEqual([]);
});

test('the engine refused: the figure stays and one sentence says what still works', async ({
	page,
	allowErrors
}) => {
	allowErrors(/engine|observations\.duckdb|Failed to load resource/);
	await page.route('**/observations.duckdb?*', (route) => route.abort());
	await page.goto('/en?compare=DE11');
	await expect(page.getByRole('alert')).toContainText('everything else on this page still works');
	await expect(rankingOf(page).locator('svg.chart g[role=img]')).toHaveCount(15);
	await page.getByLabel('Year', { exact: true }).selectOption('2010');
	await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('2010');
});

test('the regions of a large country: who is left out is said, no two look alike', async ({
	page
}) => {
	await page.goto('/en/compare?compare=ITC1');
	await page.getByRole('link', { name: 'same country as Piemonte' }).click();
	// Regions of NUTS 2 of Italy in datasets/regions.csv: 21, and 9 under codes of NUTS 2006; MOST_COMPARED is 12.
	await expect(
		page.getByText(/^12 of 30 are shown, in the order of their codes\. Left out: /)
	).toContainText('Sardegna');
});

test('one region alone is not “of the 1 regions”', async ({ page }) => {
	await page.goto('/en/compare?compare=ITC4&year=2014');
	await expect(page.getByTestId('headline')).toHaveText(
		'Persons employed, 2014: 193,662 in metallurgy for Lombardy.'
	);
});

test('the download holds exactly what is shown', async ({ page }) => {
	await page.goto('/en?sector=food&year=2014');
	await rankingOf(page).getByRole('button', { name: 'Download · 15 rows' }).click();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		rankingOf(page)
			.getByRole('button', { name: /^CSV comma/ })
			.click()
	]);
	expect(download.suggestedFilename()).toBe(
		'filieres_15-regions_food_persons_employed_2014_2017-07-31.csv'
	);
	const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
	expect(lines).toHaveLength(17);
	expect(lines[0]).toBe(
		'region,region_name,sector,indicator,measure,benchmark,from,year,value,low,high,status,parts_missing,flags,unit,source,vintage'
	);
	expect(lines).toContain(
		'DEA1,Düsseldorf,food,persons_employed,value,,,2014,23913,,,at_least,1,c,persons,Eurostat sbs_r_nuts06_r2,2017-07-31'
	);
});
