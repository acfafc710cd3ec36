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

test('by keyboard: a link, then the answer, with one activation', async ({ page }) => {
	await page.goto('/en');
	const link = page.getByRole('link', { name: 'Lombardy', exact: true }).first();
	await tabTo(page, link);
	await expect(link).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByTestId('windows')).toContainText('142,621');
});

test('by keyboard: the quotient, then the benchmark by arrows, with one activation', async ({
	page
}) => {
	await page.goto('/en');
	const link = page.getByRole('link', { name: 'Auvergne-Rhône-Alpes', exact: true }).first();
	await tabTo(page, link);
	await page.keyboard.press('Enter');
	await expect(
		page.getByRole('img', { name: /^Polymers, 2014. Location quotient: 1.50/ })
	).toBeVisible();
	const benchmark = page.getByLabel('Benchmark', { exact: true });
	await tabTo(page, benchmark);
	await page.keyboard.press('ArrowDown');
	await expect(
		page.getByRole('img', { name: /^Polymers, 2014. Location quotient: 1.42/ })
	).toBeVisible();
});
