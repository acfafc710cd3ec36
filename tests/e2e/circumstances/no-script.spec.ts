import { expect, rankingOf, test } from '../support/test';

test.use({ javaScriptEnabled: false });

for (const [language, host, table] of [
	['en', 'Auvergne-Rhône-Alpes counts 79,424', 'Table of the figures'],
	['fr', 'l’Auvergne-Rhône-Alpes compte 79\u202f424', 'Tableau des chiffres']
] as const) {
	test(`/${language} reads without JavaScript: sentence, figure, table`, async ({ page }) => {
		await page.goto(`/${language}`);
		await expect(page.getByTestId('headline')).toContainText('662');
		await expect(rankingOf(page).locator('svg.chart g[role=img]')).toHaveCount(15);
		await rankingOf(page).getByText(table).click();
		await expect(rankingOf(page).locator('table tbody tr')).toHaveCount(15);
	});

	test(`/${language}/regions/auvergne-rhone-alpes reads without JavaScript`, async ({ page }) => {
		await page.goto(`/${language}/regions/auvergne-rhone-alpes`);
		await expect(page.getByTestId('headline')).toContainText(host);
		// Sectors, specialisation, ranking, course, shift-share.
		await expect(page.getByRole('figure')).toHaveCount(5);
	});

	for (const [path, figures] of [
		['sectors/food', 5],
		['compare', 3]
	] as const)
		test(`/${language}/${path} reads without JavaScript`, async ({ page }) => {
			await page.goto(`/${language}/${path}`);
			await expect(page.getByTestId('headline')).toContainText(/[0-9]{3}/);
			await expect(page.getByRole('figure')).toHaveCount(figures);
			for (const figure of await page.getByRole('figure').all()) {
				await expect(figure.locator('svg.chart').first()).toBeVisible();
				await figure.locator('summary').click();
				await expect(figure.locator('caption')).toBeVisible();
				expect(await figure.locator('tbody tr').count()).toBeGreaterThan(14);
			}
		});
}
