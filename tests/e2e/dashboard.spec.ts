import type { Page } from '@playwright/test';
import { expect, rankingOf, test } from './support/test';

/** Counts what a reader does with the pointer; a choice in a list counts as two: open, choose. */
class Reader {
	clicks = 0;
	constructor(readonly page: Page) {}
	async follow(name: string | RegExp) {
		this.clicks += 1;
		await this.page.getByRole('link', { name, exact: true }).first().click();
	}
	async choose(label: string, value: string) {
		this.clicks += 2;
		await this.page.getByLabel(label, { exact: true }).selectOption(value);
	}
}

const WORDS = {
	en: {
		lombardy: 'Lombardy',
		most: 'Lombardy counts 210,214 persons employed',
		polymers: 'Polymers, 2022. Location quotient: 1.35',
		benchmark: 'Benchmark',
		hosts: 'Polymers, 2022. Location quotient: 1.11',
		machinery: '2008–2014 142,621 133,542 −6.4%'
	},
	fr: {
		lombardy: 'Lombardie',
		most: 'la Lombardie compte 210\u202f214',
		polymers: 'Polymères, 2022. Quotient de localisation\\s: 1,35',
		benchmark: 'Référence',
		hosts: 'Polymères, 2022. Quotient de localisation\\s: 1,11',
		machinery: '2008–2014 142\u202f621 133\u202f542 −6,4\u00a0%'
	}
} as const;

for (const language of ['en', 'fr'] as const) {
	const words = WORDS[language];
	// Figures: Eurostat sbs_r_nuts06_r2, vintage 2017-07-31, and of 2022 sbs_r_nuts2021; quotients by hand from the same
	// cells: polymers among manufacturing 47,240 of 462,777, in the 26 countries that show it (Luxembourg does not)
	// 2,186,013 of 28,972,531, in the 14 hosts that show it (Andalusia does not) 343,934 of 3,746,500.
	test.describe(`a new reader from /${language}, in at most four clicks`, () => {
		test('which host has most metallurgy jobs', async ({ page }) => {
			await page.goto(`/${language}`);
			await expect(page.getByTestId('headline')).toContainText(words.most);
		});

		test('is Auvergne-Rhône-Alpes specialised in polymers', async ({ page }) => {
			const reader = new Reader(page);
			await page.goto(`/${language}`);
			await reader.follow('Auvergne-Rhône-Alpes');
			const quotient = (name: string) => page.getByRole('img', { name: new RegExp(`^${name}`) });
			await expect(quotient(words.polymers)).toBeVisible();
			await reader.choose(words.benchmark, 'hosts');
			await expect(quotient(words.hosts)).toBeVisible();
			expect(reader.clicks).toBeLessThanOrEqual(4);
		});

		test('how machinery moved in Lombardy 2008-2014', async ({ page }) => {
			const reader = new Reader(page);
			await page.goto(`/${language}`);
			await reader.follow(words.lombardy);
			const row = page.getByTestId('windows').locator('tr[data-sector=machinery]');
			await expect(row.locator('td')).toHaveText(cellsOf(words.machinery));
			expect(reader.clicks).toBeLessThanOrEqual(4);
		});
	});
}

/** Cells of a line: only plain spaces part them. */
function cellsOf(line: string): string[] {
	return line.split(' ');
}

test('the arrow keys walk the marks, which are lit in every figure of the page', async ({
	page
}) => {
	await page.goto('/en?year=2014');
	const drawing = rankingOf(page).getByRole('group', { name: /arrow keys walk/ });
	await drawing.focus();
	await page.keyboard.press('ArrowDown');
	await expect(rankingOf(page).getByRole('img', { name: /^Lombardy, 2014/ })).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	const mark = rankingOf(page).getByRole('img', { name: /^Auvergne-Rhône-Alpes, 2014/ });
	await expect(mark).toBeFocused();
	await expect(mark).toHaveAccessibleName(
		'Auvergne-Rhône-Alpes, 2014. 79,424 persons employed. break in series (b). Rank among the hosts: 3 of 15'
	);
	await expect(page.locator('g.lit[data-subject=FR7]')).toHaveCount(2);
	await expect(page.locator('.tip')).toContainText('79,424 persons employed');
	await page.keyboard.press('Escape');
	await expect(page.locator('.tip')).toHaveCount(0);
});

test('hovering a region on the map says the same as its bar', async ({ page }) => {
	await page.goto('/en?year=2014');
	await page.getByRole('figure').nth(1).locator('g[data-subject=ITC4]').hover();
	await expect(page.locator('.tip')).toContainText('Lombardy, 2014. 193,662 persons employed');
	await expect(rankingOf(page).locator('g.lit[data-subject=ITC4]')).toHaveCount(1);
});

const CHOICES = [
	['Measure', 'location_quotient', 'measure=location_quotient'],
	['Benchmark', 'hosts', 'benchmark=hosts'],
	['Sector', 'polymers', 'sector=polymers'],
	['Indicator', 'wages', 'indicator=wages'],
	['Year', '2012', 'year=2012']
] as const;

test('every control stands in the address, and comes back after a reload and with Back', async ({
	page
}) => {
	await page.goto('/en');
	for (const [label, value, part] of CHOICES) {
		await page.getByLabel(label, { exact: true }).selectOption(value);
		await expect(page).toHaveURL(new RegExp(part));
	}
	await page.getByRole('link', { name: 'Tiles of equal size' }).click();
	await expect(page).toHaveURL(/view=tiles/);
	const headline = await page.getByTestId('headline').textContent();
	await page.reload();
	for (const [label, value] of CHOICES)
		await expect(page.getByLabel(label, { exact: true })).toHaveValue(value);
	await expect(page.getByTestId('headline')).toHaveText(headline ?? '');
	await page.goBack();
	await expect(page.getByLabel('Year', { exact: true })).toHaveValue('2012');
	await page.goBack();
	await expect(page.getByLabel('Year', { exact: true })).toHaveValue('2014');
});

test('a copied link shows the same to someone else', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/fr/compare?measure=growth&from=2011');
	await page.getByRole('button', { name: 'Copier le lien' }).click();
	await expect(page.getByText('Lien copié.')).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(page.url());
});

test('any region has a profile, answered in the browser', async ({ page }) => {
	await page.goto('/en/regions/any?region=DE21');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Oberbayern');
	await expect(page.getByTestId('headline')).toContainText('Oberbayern', { timeout: 90_000 });
	await expect(page.getByRole('heading', { name: /^Regions most alike/ })).toBeVisible();
	await expect(page.locator('tr[data-region]')).toHaveCount(10, { timeout: 90_000 });
});

test('the comparison shows only what is chosen', async ({ page }) => {
	await page.goto('/en/compare?compare=FR7&compare=ITC4&sectors=food&sectors=machinery');
	await rankingOf(page).getByText('Table of the figures').click();
	await expect(rankingOf(page).locator('tbody tr')).toHaveCount(4);
	await page.getByRole('link', { name: 'hosts where this sector is strongest' }).click();
	await expect(rankingOf(page).locator('tbody tr')).toHaveCount(10);
});

test('what hidden figures could exceed is not called the highest', async ({ page }) => {
	await page.goto('/en/compare?sector=food');
	await expect(page.getByTestId('headline')).toContainText('highest published figure');
	await expect(page.getByTestId('headline')).toContainText('could exceed it');
	await page.goto('/en/sectors');
	const tobacco = page.getByRole('row', { name: /^Manufacture of tobacco/ });
	await expect(tobacco).not.toContainText('confidential');
});

test('a reset keeps the region that the page is about', async ({ page }) => {
	await page.goto('/en/regions/any?region=DE21&year=2012');
	await page.getByRole('link', { name: 'Reset' }).click();
	await expect(page).toHaveURL(/\?region=DE21$/);
	await expect(page.getByRole('link', { name: 'Reset' })).toHaveCount(0);
});
