import { expect, test } from './support/test';

for (const [language, address, number, part] of [
	['en', '/en', '210,214', 'C25'],
	['fr', '/fr/sectors/food', '96\u202f473', 'C10'],
	['en', '/en/regions/auvergne-rhone-alpes', '79,873', 'C24'],
	['en', '/en/compare?measure=share&year=2014', '29.0%', 'x, the sector']
] as const)
	test(`the number of the headline of ${address} opens its card (${language})`, async ({
		page
	}) => {
		await page.goto(address);
		await page.getByTestId('headline').getByRole('button', { name: number }).click();
		await expect(page.getByRole('dialog').getByRole('button', { name: part })).toBeVisible();
	});

test('ranks, ranges, windows and quoted figures open their cards too', async ({ page }) => {
	await page.goto('/en/regions/auvergne-rhone-alpes?year=2014');
	const card = page.getByRole('dialog');
	const value = card.getByTestId('card-value');
	await page.locator('[data-measure=rank]').getByRole('button').click();
	await expect(value).toHaveText('3');
	// Hosts with their figures, the largest first.
	await expect(card.getByRole('listitem')).toHaveCount(15);
	await card.getByRole('button', { name: /Düsseldorf.*103,259/ }).click();
	await expect(value).toHaveText('103,259');
	await page.keyboard.press('Escape');
	const sectors = page.getByRole('figure', { name: /by sector/i }).first();
	await sectors.locator('summary').click();
	await sectors.getByRole('button', { name: '193,662', exact: true }).click();
	await expect(card).toContainText('Lombardy (ITC4)');
	await page.keyboard.press('Escape');
	const windows = page.getByTestId('windows').locator('[data-sector=metallurgy]');
	await windows.getByRole('button').last().click();
	await expect(card.getByRole('button', { name: /x₀, the first year/ })).toBeVisible();
	await page.keyboard.press('Escape');
	const quoted = page.getByRole('row', { name: /nearly 20% of national/ });
	await quoted.getByRole('button', { name: '14.4%', exact: true }).click();
	await card.getByRole('button', { name: /Y, the sector in the benchmark/ }).click();
	await expect(value).toContainText('3,014,251');
});

test('the two figures and the change that a sentence tells open their cards', async ({ page }) => {
	// Eurostat, sbs_r_nuts06_r2: V16110, ITC4, C28: 2008 142,621, 2014 133,542.
	await page.goto('/en/regions/lombardia?sector=machinery&from=2008&year=2014');
	const sentence = page.getByTestId('movement');
	const card = page.getByRole('dialog');
	for (const number of ['142,621', '133,542', '−6.4%']) {
		await sentence.getByRole('button', { name: number, exact: true }).click();
		await expect(card.getByTestId('card-value')).toHaveText(number);
		await page.keyboard.press('Escape');
	}
});
