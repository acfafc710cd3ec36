import { expect, rankingOf, test } from '../support/test';

test.use({ javaScriptEnabled: false });

for (const [language, host, table] of [
	['en', 'Auvergne-Rhône-Alpes counts 79,873', 'Table of the figures'],
	['fr', 'l’Auvergne-Rhône-Alpes compte 79\u202f873', 'Tableau des chiffres']
] as const) {
	test(`/${language} reads without JavaScript: sentence, figure, table`, async ({ page }) => {
		await page.goto(`/${language}`);
		await expect(page.getByTestId('headline')).toContainText('214');
		await expect(rankingOf(page).locator('svg.chart g[role=img]')).toHaveCount(15);
		await rankingOf(page).getByText(table).click();
		await expect(rankingOf(page).locator('table tbody tr')).toHaveCount(15);
	});

	test(`/${language}/regions/auvergne-rhone-alpes reads without JavaScript`, async ({ page }) => {
		await page.goto(`/${language}/regions/auvergne-rhone-alpes`);
		await expect(page.getByTestId('headline')).toContainText(host);
		// Sectors, specialisation, ranking, course, shift-share; of employees: index, French regions.
		await expect(page.getByRole('figure')).toHaveCount(7);
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

// Urssaf, employees of the private sector, Auvergne-Rhône-Alpes, group CH: 78,424 on 31 December 2025, 78,803 a year before.
for (const [path, metallurgy, counted] of [
	['/en', '78,424 78,803 −0.5%', 'Not counted: the self-employed and farm workers'],
	[
		'/fr/regions/auvergne-rhone-alpes',
		'78\u202f424 −379 −0,5\u202f%',
		'Ne sont comptés ni les non-salariés ni les salariés agricoles'
	]
] as const)
	test(`${path} shows the last quarter's employees, with who is counted`, async ({ page }) => {
		await page.goto(path);
		const employees = page.getByTestId('employees');
		const row = employees.locator('tr[data-group=CH]');
		const cells = (await row.locator('td').allInnerTexts())
			.join(' ')
			.replaceAll('\u00a0', '\u202f');
		expect(cells).toContain(metallurgy);
		await expect(employees).toContainText(counted);
		// The wider groups are never called by a sector's name.
		const names = await employees.locator('.group-name').allInnerTexts();
		expect(names.length).toBeGreaterThan(4);
		expect(names.filter((name) => /machine|polym/i.test(name))).toEqual([]);
	});
