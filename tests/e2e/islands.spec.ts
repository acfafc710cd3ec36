import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

const waiting = (page: Page) => page.locator('.island.waiting');
const lastButton = (page: Page) => waiting(page).getByRole('button', { name: 'Embed' }).last();

test.beforeEach(async ({ page }) => {
	await page.goto('/en/regions/auvergne-rhone-alpes');
	expect(await waiting(page).count(), 'figures far below wait').toBeGreaterThan(3);
});

test('a figure comes to life when it comes into sight, the others stay', async ({ page }) => {
	const before = await waiting(page).count();
	await page.locator('.island').last().locator('h2').scrollIntoViewIfNeeded();
	await expect(page.locator('.island').last()).not.toHaveClass(/waiting/);
	expect(await waiting(page).count()).toBeGreaterThan(0);
	expect(await waiting(page).count()).toBeLessThan(before);
});

test('a press on what still waits is not lost', async ({ page }) => {
	const panel = await lastButton(page).getAttribute('aria-controls');
	// As assistive technology does it: without a pointer or a focus before.
	await lastButton(page).evaluate((button: HTMLElement) => button.click());
	await expect(page.locator(`[id="${panel}"]`)).toBeVisible();
	await expect(waiting(page)).toHaveCount(0);
});

test('the first sign of a reader calls up the rest', async ({ page }) => {
	await page.mouse.move(200, 200);
	await page.mouse.move(210, 210);
	await expect(waiting(page)).toHaveCount(0);
});

test('a press by keyboard on what still waits is not lost', async ({ page }) => {
	const panel = await lastButton(page).getAttribute('aria-controls');
	await lastButton(page).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator(`[id="${panel}"]`)).toBeVisible();
	await expect(waiting(page)).toHaveCount(0);
});

test('Back starts all that waits, so that every figure says what the address says', async ({
	page
}) => {
	await page.getByRole('combobox', { name: 'Sector', exact: true }).selectOption('food');
	await expect(waiting(page)).toHaveCount(0);
	await page.goBack();
	await expect(page.getByRole('figure', { name: /^Persons employed, Metallurgy/ })).toBeVisible();
});

test('with a query in the address no figure waits', async ({ page }) => {
	await page.goto('/en/regions/auvergne-rhone-alpes?sector=food');
	await expect(waiting(page)).toHaveCount(0);
	await expect(
		page.getByRole('figure', { name: /^Persons employed, Food and drink/ })
	).toBeVisible();
});

test('what waits is taken back when another page is opened', async ({ page }) => {
	await page.getByRole('link', { name: 'Sectors', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Industrial sectors of the host regions'
	);
	await page.goBack();
	await page.getByRole('figure').last().scrollIntoViewIfNeeded();
	await expect(waiting(page)).toHaveCount(0);
});
