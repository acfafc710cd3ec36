import { expect, test } from './support/test';

test.use({ javaScriptEnabled: false });

for (const [language, host, table] of [
	['en', 'Auvergne-Rhône-Alpes counts 79,424', 'Table of the figures'],
	['fr', 'l’Auvergne-Rhône-Alpes compte 79\u202f424', 'Tableau des chiffres']
] as const) {
	test(`/${language} reads without JavaScript: sentence, figure, table`, async ({ page }) => {
		await page.goto(`/${language}`);
		await expect(page.getByTestId('headline')).toContainText('662');
		await expect(page.locator('svg.chart g[role=img]')).toHaveCount(15);
		await page.getByText(table).click();
		await expect(page.locator('table tbody tr')).toHaveCount(15);
	});

	test(`/${language}/regions/auvergne-rhone-alpes reads without JavaScript`, async ({ page }) => {
		await page.goto(`/${language}/regions/auvergne-rhone-alpes`);
		await expect(page.getByTestId('headline')).toContainText(host);
		await expect(page.locator('svg.chart')).toHaveCount(2);
	});
}
