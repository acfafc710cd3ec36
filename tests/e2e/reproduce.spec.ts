import { expect, rankingOf, test } from './support/test';

test('Reproduce shows the SQL with its values and the snippets with the file', async ({ page }) => {
	await page.goto('/en?sector=food&indicator=wages&year=2013');
	await rankingOf(page).getByRole('button', { name: 'Reproduce' }).click();
	const panel = page.getByRole('dialog');
	const sql = panel.getByRole('region', { name: /question in SQL$/ });
	await expect(sql).toContainText("indicator in ('wages')");
	await expect(sql).toContainText("list_contains(['C10', 'C11'], activity)");
	await expect(sql).toContainText("'FR7'");
	await expect(panel.getByRole('region', { name: /^Address/ })).toContainText(
		'/en?sector=food&indicator=wages&year=2013'
	);
	await expect(panel).toContainText('Food and drink = C10 + C11');
	for (const kind of [/^DuckDB/, /^Python/, /^R 4/])
		await expect(panel.getByRole('region', { name: kind })).toContainText(
			"/data/2017-07-31/observations.parquet'"
		);
});

test('what is copied is the SQL that is shown', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/en');
	await rankingOf(page).getByRole('button', { name: 'Reproduce' }).click();
	const panel = page.getByRole('dialog');
	const shown = await panel.getByRole('region', { name: /question in SQL$/ }).textContent();
	await panel.getByRole('button', { name: /question in SQL$/ }).click();
	await expect(panel.getByText('Copied.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
});

test('Cite gives a text and BibTeX with vintage and the reader’s day', async ({ page }) => {
	await page.clock.setFixedTime(new Date(2026, 10, 25, 12));
	await page.goto('/fr?year=2013');
	await rankingOf(page).getByRole('button', { name: 'Citer' }).click();
	const panel = page.getByRole('dialog');
	await expect(panel).toContainText('millésime du 31 juillet 2017');
	await expect(panel).toContainText('(consulté le 25 novembre 2026)');
	const bibtex = panel.getByRole('region', { name: 'En BibTeX' });
	await expect(bibtex).toContainText('@misc{filieres-ranking-2017-07-31,');
	await expect(bibtex).toContainText('urldate = {2026-11-25}');
	await expect(bibtex).toContainText('/fr?year=2013}');
});
