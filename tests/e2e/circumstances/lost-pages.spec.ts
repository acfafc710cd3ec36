import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';

const headline = (page: Page) => page.getByTestId('headline');
const isStarted = (page: Page) =>
	page.waitForFunction(() => document.documentElement.dataset['start'] === 'done');
/** As if the reader had waited. */
const wait = (page: Page) =>
	page.evaluate(() => {
		for (const animation of document.getAnimations()) animation.finish();
	});

test.beforeEach(({ allowErrors }) => {
	allowErrors(/Failed to load resource/);
});

test('a page asked for offline is told, the present one stands, and a new try opens it', async ({
	page,
	context
}) => {
	await page.goto('/fr');
	await context.setOffline(true);
	await page.getByRole('link', { name: 'Comparer', exact: true }).click();
	const told = page.getByText('La page n’a pas pu être chargée');
	await expect(told).toBeVisible();
	await expect(headline(page)).toContainText('métallurgie');
	await page.getByRole('button', { name: 'Réessayer' }).click();
	await expect(told).toBeVisible();
	await context.setOffline(false);
	await page.getByRole('button', { name: 'Réessayer' }).click();
	await expect(page).toHaveURL(/\/fr\/compare$/);
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/chargée/);
	await isStarted(page);
});

test('Back offline is told too, and a new try shows what the address says', async ({
	page,
	context
}) => {
	await page.goto('/en/compare');
	await page.getByRole('link', { name: 'Regions', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The fifteen host regions');
	await context.setOffline(true);
	await page.goBack();
	await expect(page.getByText('The page could not be loaded')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The fifteen host regions');
	await context.setOffline(false);
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(headline(page)).toBeVisible();
	await expect(page).toHaveURL(/\/en\/compare$/);
});

for (const lost of ['**/nodes/*.js', '**/__data.json*'])
	test(`a page whose ${lost} is missing comes as it was prerendered`, async ({ page }) => {
		await page.goto('/en');
		await page.route(lost, (route) => route.fulfill({ status: 404, body: 'not here' }));
		await page.getByRole('link', { name: 'Compare', exact: true }).click();
		await expect(page).toHaveURL(/\/en\/compare$/);
		await expect(headline(page)).toContainText('metallurgy');
		await expect(page.getByText('Page not found')).toHaveCount(0);
	});

test('a page that does not come is told after a time', async ({ page }) => {
	await page.goto('/en');
	await page.route('**/__data.json*', () => {});
	await page.getByRole('link', { name: 'Compare', exact: true }).click();
	const told = page.getByText('has not arrived yet');
	await expect(told).toBeAttached();
	await wait(page);
	await expect(told).toBeVisible();
	await page.getByRole('link', { name: 'Request it again' }).click();
	await expect(page).toHaveURL(/\/en\/compare$/);
});

test('an address without a page is the host’s to answer', async ({ page }) => {
	await page.goto('/en/about');
	await page.evaluate(() => {
		const link = document.createElement('a');
		link.href = '/en/nowhere';
		link.textContent = 'nowhere';
		document.querySelector('main')?.prepend(link);
	});
	await page.getByRole('link', { name: 'nowhere' }).click();
	await expect(page.getByText('Page not found')).toBeVisible();
});
