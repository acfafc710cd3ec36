import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/test';

/** Presses Tab until the element is in focus; a page has fewer stops than this above its figures. */
async function tabTo(page: Page, element: Locator) {
	for (let step = 0; step < 60; step += 1) {
		if (await element.evaluate((found) => found === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	await expect(element).toBeFocused();
}

const WORDS = {
	en: {
		lombardy: 'Lombardy',
		most: 'Lombardy counts 210,214 persons employed',
		europe: 'Polymers, 2022. Location quotient: 1.35',
		france: 'Polymers, 2022. Location quotient: 1.57',
		benchmark: 'Benchmark',
		machinery: ['142,621', '133,542', '−6.4%']
	},
	fr: {
		lombardy: 'Lombardie',
		most: 'la Lombardie compte 210\u202f214',
		europe: 'Polymères, 2022. Quotient de localisation\\s: 1,35',
		france: 'Polymères, 2022. Quotient de localisation\\s: 1,57',
		benchmark: 'Référence',
		machinery: ['142\u202f621', '133\u202f542', '−6,4\u00a0%']
	}
} as const;

// Figures: Eurostat sbs_r_nuts06_r2, vintage 2017-07-31, and of 2022 sbs_r_nuts2021; quotients by hand from the same
// cells: polymers among manufacturing 47,240 of 462,777, in the 26 countries that show it (Luxembourg does not)
// 2,186,013 of 28,972,531, in France 189,130 of 2,907,341.
for (const language of ['en', 'fr'] as const) {
	const words = WORDS[language];
	test.describe(`by keyboard alone from /${language}`, () => {
		test('who has most metallurgy jobs, with no activation', async ({ page }) => {
			await page.goto(`/${language}`);
			await expect(page.getByTestId('headline')).toContainText(words.most);
		});

		test('how machinery moved in Lombardy, with one activation', async ({ page }) => {
			await page.goto(`/${language}`);
			const link = page.getByRole('link', { name: words.lombardy, exact: true }).first();
			await tabTo(page, link);
			await page.keyboard.press('Enter');
			const row = page.getByTestId('windows').locator('tr[data-sector=machinery]');
			for (const cell of words.machinery) await expect(row).toContainText(cell);
		});

		test('the quotient, then the benchmark by arrows, with one activation', async ({ page }) => {
			await page.goto(`/${language}`);
			const link = page.getByRole('link', { name: 'Auvergne-Rhône-Alpes', exact: true }).first();
			await tabTo(page, link);
			await page.keyboard.press('Enter');
			const quotient = (name: string) => page.getByRole('img', { name: new RegExp(`^${name}`) });
			await expect(quotient(words.europe)).toBeVisible();
			await tabTo(page, page.getByLabel(words.benchmark, { exact: true }));
			await page.keyboard.press('ArrowDown');
			await expect(quotient(words.france)).toBeVisible();
		});
	});
}

test('on a phone the filters lie in a drawer that says what is chosen', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/fr');
	const drawer = page.getByRole('button', { name: /^Filtres/ });
	await expect(drawer).toHaveText(/Métallurgie · Personnes occupées · 2022/);
	const year = page.getByLabel('Année', { exact: true });
	await expect(year).toBeHidden();
	await drawer.press('Enter');
	await year.selectOption('2012');
	await expect(drawer).toHaveText(/2012/);
	await expect(page).toHaveURL(/year=2012/);
	await drawer.press('Enter');
	await expect(year).toBeHidden();
});
