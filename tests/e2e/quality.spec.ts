import { expectClean } from './support/axe';
import { expect, test } from './support/test';

const NNBSP = '\u202f';
const ROUTES = [
	{
		address: '/en/quality',
		counts: ['58,808 of 58,885', '198,403 of 200,081'],
		czechia: /Czechia 2010 .*V91290.* 786/,
		across: '3,372 stand across a break'
	},
	{
		address: '/fr/quality',
		counts: [
			`58${NNBSP}808 parts dans l’industrie manufacturière sur 58${NNBSP}885`,
			`198${NNBSP}403 taux de croissance de l’emploi sur 200${NNBSP}081`
		],
		czechia: /Tchéquie 2010 .*V91290.* 786/,
		across: `3${NNBSP}372 enjambent une rupture`
	}
];

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	for (const { address, counts, czechia, across } of ROUTES) {
		test(`${address} tells the score, the differences and the breaks`, async ({ page }) => {
			await page.goto(address);
			for (const count of counts) await expect(page.getByTestId('headline')).toContainText(count);
			await expect(page.locator('table').nth(1).locator('tbody tr')).toHaveCount(9);
			await expect(page.getByRole('row', { name: czechia })).toHaveCount(1);
			await expect(page.getByTestId('across-break')).toContainText(across);
			await expect(page.locator('dd')).toHaveCount(2);
		});
	}
});

test('the checks run in the browser, give the same counts, and leave the page usable', async ({
	page
}) => {
	test.setTimeout(400_000);
	await page.goto('/en/quality');
	const built = await page.locator('table').nth(1).locator('tbody').innerText();
	await page.getByRole('button', { name: 'Run the checks in this browser' }).click();
	await expect(page.getByRole('progressbar', { name: 'Countries checked' })).toBeVisible({
		timeout: 150_000
	});
	const result = page.getByTestId('live-result');
	await expect(result).toBeVisible({ timeout: 150_000 });
	await expect(result).toContainText('58,808 of 58,885 manufacturing shares');
	await expect(result).toContainText('198,403 of 200,081 growth rates agree');
	await expect(result).toContainText('The differences are exactly the known ones.');
	const live = page.getByTestId('live-tables').locator('table').nth(1).locator('tbody');
	expect(await live.innerText()).toBe(built);
	await expectClean(page);
	test.info().annotations.push({ type: 'result', description: await result.innerText() });
});
