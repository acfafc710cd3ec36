import { expect, test } from './support/test';

// Worked by hand from Eurostat's files: see tests/contract/denominators.test.ts.
test('a host’s key figures set its sector against its region', async ({ page }) => {
	await page.goto('/en/regions/auvergne-rhone-alpes?year=2014');
	const value = (measure: string) => page.locator(`tr[data-measure="${measure}"] td.value`);
	await expect(value('jobs_per_1000')).toHaveText('10.2');
	await expect(value('share_of_employment')).toHaveText('2.5%');
	await expect(value('wages_to_gdp')).toHaveText('1.2%');
});

test('the overview ranks the hosts by jobs per 1,000 inhabitants', async ({ page }) => {
	await page.goto('/fr?measure=jobs_per_1000');
	await expect(page.getByTestId('headline')).toContainText('20,3');
	await expect(page.getByText('Eurostat, tgs00096, édition 2008–2018').first()).toBeVisible();
});

test('partly hidden wages leave a lower bound', async ({ page }) => {
	await page.goto('/en?measure=wages_to_gdp');
	const romania = page.locator('[aria-label*="North-East Romania"][aria-label*="at least 0.1%"]');
	await expect(romania.first()).toBeVisible();
});

test('a region whose boundaries changed has no figure, and the reason is said', async ({
	page
}) => {
	await page.goto('/en/regions/any?region=UKM2&year=2014');
	const row = page.locator('tr[data-measure="jobs_per_1000"]');
	await expect(row).toContainText('not available', { timeout: 150_000 });
	await expect(row).toContainText('no figure is published for the same boundaries: population');
	await expect(page.locator('tr[data-measure="share_of_employment"] td.value')).toHaveText(/\d%$/);
});
