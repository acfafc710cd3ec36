import { expect, test } from './support/test';

const ONE_VINTAGE = [
	{
		address: '/en/revisions',
		headline: 'Nothing to compare yet: one vintage is at hand, that of 31 July 2017.',
		secret: 'The older figure of a cell that became confidential is never shown.'
	},
	{
		address: '/fr/revisions',
		headline:
			'Rien à comparer pour l’instant\u00a0: un seul millésime est disponible, celui du 31 juillet 2017.',
		secret: 'L’ancien chiffre d’une cellule devenue confidentielle n’est jamais montré.'
	}
] as const;

for (const { address, headline, secret } of ONE_VINTAGE) {
	test(`${address} says that one vintage stands alone`, async ({ page }) => {
		await page.goto(address);
		await expect(page.getByTestId('headline')).toHaveText(headline);
		await expect(page.getByText(secret)).toBeVisible();
		await expect(page.getByText('npm run data:diff')).toBeVisible();
	});
}

test('the page of tables and every footer lead to the revisions', async ({ page }) => {
	await page.goto('/en/data');
	await expect(page.getByRole('link', { name: 'What was revised' })).toHaveCount(2);
	await page.getByRole('main').getByRole('link', { name: 'What was revised' }).click();
	await expect(page).toHaveURL(/\/en\/revisions$/);
});
