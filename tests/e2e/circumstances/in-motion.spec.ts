import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { hold } from '../support/hold';
import { shownTexts, type ShownTexts } from '../support/shown-texts';
import { expect, rankingOf, test } from '../support/test';

/** Four regions outside the hosts, none of which comes with a page. */
const FOUR = ['DE11', 'AT22', 'BE21', 'SE11'].map((code) => `compare=${code}`).join('&');

const PAGES = [
	['the overview', `/en?sector=food&${FOUR}`],
	['the overview by quotient', `/en?measure=location_quotient&${FOUR}`],
	['the overview by inhabitants', `/en?measure=jobs_per_1000&${FOUR}`],
	['a sector', `/en/sectors/food?year=2012&measure=growth&${FOUR}`],
	['a host', `/en/regions/lombardia?sector=c10&${FOUR}`],
	['any region', `/en/regions/any?region=DE12&sector=machinery&${FOUR}`],
	['the comparison', `/en/compare?sector=polymers&measure=share&${FOUR}`]
] as const;

const HELD = [
	['the engine', /\.wasm/],
	['the table', /observations\.duckdb/]
] as const;

/** Pages whose quotients are set against countries that do not come with them. */
const AGAINST_COUNTRIES: readonly string[] = ['the overview by quotient', 'a host'];

/** All that the page has said at any instant, beyond what it said first and what it says in the end. */
function saidBetween({ first, ever, now }: ShownTexts): readonly string[] {
	const known = new Set([...first, ...now]);
	return ever.filter((text) => !known.has(text));
}

for (const [name, address] of PAGES) {
	const countries = ['the countries', /countries\.json/] as const;
	for (const [held, pattern] of AGAINST_COUNTRIES.includes(name) ? [...HELD, countries] : HELD) {
		test(`${name} says nothing that its end contradicts while ${held} is on its way`, async ({
			page
		}) => {
			const texts = await shownTexts(page);
			const letGo = await hold(page, pattern);
			await page.goto(address);
			const meanwhile = await texts();
			expect(saidBetween(meanwhile)).toEqual([]);
			letGo();
			await expectHere(page);
			expect(saidBetween(await texts())).toEqual([]);
		});
	}
}

/** The end: nothing is on its way, and the address's own region is named. */
async function expectHere(page: Page) {
	await expect(page.getByTestId('headline').first()).toBeVisible({ timeout: 30_000 });
	await expect(page.getByTestId('standing')).toBeEmpty({ timeout: 30_000 });
	await expect(page.locator('[aria-busy=true]')).toHaveCount(0, { timeout: 30_000 });
}

test('scripts that come one after another make no other figure than the first and the last', async ({
	page
}) => {
	const texts = await shownTexts(page);
	let before = Promise.resolve();
	await page.route(/_app\/.*\.js/, (route) => {
		before = before.then(() => route.continue());
		return before;
	});
	await page.goto(`/en?sector=food&year=2012&${FOUR}`);
	await expectHere(page);
	expect(saidBetween(await texts())).toEqual([]);
});

test('nothing is taken away that is not what the filters ask', async ({ page }) => {
	const letGo = await hold(page, /observations\.duckdb/);
	await page.goto(`/en?sector=food&${FOUR}`);
	await expect(page.getByTestId('standing')).toContainText('Stuttgart');
	const figure = rankingOf(page);
	for (const tool of [/^Download/, 'Embed', 'Cite', 'Reproduce'])
		await expect(figure.getByRole('button', { name: tool })).toBeDisabled();
	letGo();
	await expectHere(page);
	await figure.getByRole('button', { name: 'Download · 19 rows' }).click();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		figure.getByRole('button', { name: /^CSV comma/ }).click()
	]);
	const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
	expect(lines.length - 1).toBe(19);
	expect(download.suggestedFilename()).toBe(
		'filieres_19-regions_food_persons_employed_2022_2024-12.csv'
	);
});

test('a newer question overtakes an older one', async ({ page }) => {
	const letGo = await hold(page, /observations\.duckdb/);
	await page.goto(`/en?sector=food&${FOUR}`);
	await page.getByLabel('Sector', { exact: true }).selectOption('polymers');
	await page.getByRole('link', { name: 'Reset' }).click();
	await expect(page.getByTestId('standing')).toBeEmpty();
	letGo();
	await expect(page).toHaveURL(/\/en$/);
	// Lombardy has most metallurgy jobs of the hosts in 2022: the default view.
	await expect(page.getByTestId('headline')).toContainText('210,214');
});

test('a region is never compared with itself', async ({ page }) => {
	await page.goto('/en/regions/lombardia?compare=ITC4&compare=FR7');
	await page.getByLabel('Year', { exact: true }).selectOption('2012');
	await expect(page.getByTestId('headline')).toContainText('2012');
	await expect(page.getByText('not compared with itself')).toBeVisible();
	await page.goto('/fr/regions/any?region=FR10&compare=FR10');
	await expect(page.getByTestId('headline')).toContainText('Île-de-France', { timeout: 30_000 });
});

test('what could not be had is left out by name, and comes when it is asked again', async ({
	page,
	allowErrors
}) => {
	allowErrors(/engine|observations\.duckdb|Failed to load resource|table/);
	await page.route(/observations\.duckdb/, (route) => route.abort());
	await page.goto('/en/compare?compare=DE11&compare=FR7');
	await expect(page.getByTestId('standing')).toContainText('Stuttgart', { timeout: 30_000 });
	await expect(page.getByTestId('headline')).toContainText('Auvergne-Rhône-Alpes');
	await page.unroute(/observations\.duckdb/);
	await page.getByRole('button', { name: 'Try again' }).click();
	await expectHere(page);
	await expect(
		rankingOf(page)
			.getByRole('img', { name: /^Stuttgart/ })
			.first()
	).toBeVisible();
});

test('the subject that could not be had has no sentence of statistics', async ({
	page,
	allowErrors
}) => {
	allowErrors(/engine|observations\.duckdb|Failed to load resource|table/);
	await page.route(/observations\.duckdb/, (route) => route.abort());
	await page.goto('/en/regions/any?region=DE11');
	await expect(page.getByText('The figures of Stuttgart could not be loaded')).toBeVisible({
		timeout: 30_000
	});
	await expect(page.getByTestId('headline')).toHaveCount(0);
	await expect(page.getByRole('figure')).toHaveCount(0);
});

/** Breaks that Eurostat flags on its own growth rate alone: FI 2014 (b), IE 2011 (d), tgs table of 31 July 2017. */
const BROKEN = [
	['Finland', 'FI', 2013, 2014, /from=2013/],
	['Ireland', 'IE', 2010, 2011, /year=2011/]
] as const;

for (const [name, code, from, year, lastChoice] of BROKEN) {
	test(`${name} ${from}-${year} refuses growth, whichever way one comes`, async ({ page }) => {
		const movement = page.getByTestId('movement');
		const view = `region=${code}&sector=machinery&year=${year}&from=${from}`;
		await page.goto(`/en/regions/any?${view}`);
		await expect(movement).toContainText('break', { timeout: 30_000 });
		const typed = await movement.innerText();
		await page.goto(`/en/regions/any?region=${code}&compare=DE11`);
		await page.getByLabel('Sector', { exact: true }).selectOption('machinery');
		await page.getByLabel('Year', { exact: true }).selectOption(String(year));
		await page.getByLabel('Change since', { exact: true }).selectOption(String(from));
		await expect(movement).toHaveText(typed.replace(/\s+/g, ' '), { useInnerText: true });
		// Back leads to what the address says, and that follows the view.
		await expect(page).toHaveURL(lastChoice);
		await page.getByRole('link', { name: 'Compare', exact: true }).first().click();
		await expect(page).toHaveURL(/\/en\/compare/);
		await page.goBack();
		await expect(movement).toHaveText(typed.replace(/\s+/g, ' '), { useInnerText: true });
		expect(typed).toMatch(/break/i);
		expect(typed).not.toMatch(/3\.1|7\.1/);
		await page.goto(`/en/compare?compare=${code}&sector=machinery&year=${year}&from=${from}`);
		await expectHere(page);
		await expect(page.locator('svg text', { hasText: 'not comparable' }).first()).toBeVisible();
	});
}
