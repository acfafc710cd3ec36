import { expect, test } from './support/test';

// Urssaf, employees of the private sector, group CH: Île-de-France (FR1) 22,353 on 31 December 2025, 22,958 a year
// before; Occitanie (FRJ) 24,347 and 24,188. From datasets/employees_quarterly.parquet.
for (const [code, name, now, change] of [
	['FR10', 'Ile-de-France', '22,353', '−605'],
	['FRJ', 'Occitanie', '24,347', '+159']
] as const)
	test(`${code}: a French region without a page of its own has its last quarters`, async ({
		page
	}) => {
		await page.goto(`/en/regions/any?region=${code}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
		const row = page.getByTestId('employees').locator('tr[data-group=CH]');
		await expect(row).toContainText(now, { timeout: 90_000 });
		await expect(row).toContainText(change);
	});

test('a region abroad says nothing of employees, a part of a French one leads to the whole', async ({
	page
}) => {
	await page.goto('/en/regions/any?region=DE21');
	await expect(page.getByTestId('headline')).toBeVisible({ timeout: 90_000 });
	await expect(page.getByText('Urssaf counts employees by region')).toHaveCount(0);
	await page.goto('/en/regions/any?region=FRK2');
	const whole = page.getByText('Urssaf counts employees by region').getByRole('link');
	await expect(whole).toHaveAttribute('href', '/en/regions/any?region=FRK#employees', {
		timeout: 90_000
	});
	await expect(page.getByTestId('employees')).toHaveCount(0);
});

test('employees that are lost are said, and trying again brings them', async ({
	page,
	allowErrors
}) => {
	allowErrors(/Failed to load resource/);
	await page.route(/employees\/FR1\.json/, (route) => route.fulfill({ status: 503, body: 'no' }));
	await page.goto('/fr/regions/any?region=FR10');
	const lost = page.getByRole('alert').filter({ hasText: 'effectifs salariés' });
	await expect(lost).toBeVisible({ timeout: 90_000 });
	await page.unroute(/employees\/FR1\.json/);
	await page.getByRole('button', { name: 'Réessayer' }).click();
	await expect(page.getByTestId('employees')).toContainText('22\u202f353');
	await expect(lost).toHaveCount(0);
});
