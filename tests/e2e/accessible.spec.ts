import { PAGE_KINDS } from '../run/page-kinds';
import { expectCleanInBothColours } from './support/axe';
import { expect, test } from './support/test';

const PAGES = [
	...['/', '/404'],
	...['en', 'fr'].flatMap((language) => PAGE_KINDS.map((kind) => `/${language}${kind}`))
];

for (const address of PAGES)
	test(`axe finds nothing on ${address}, in light colours and in dark`, async ({ page }) => {
		// It looks at every cell of every opened table: half a minute where both cores are busy.
		test.slow();
		await page.goto(address);
		await page
			.locator('summary')
			.evaluateAll((all) => all.forEach((s) => (s as HTMLElement).click()));
		await expectCleanInBothColours(page);
	});

test('the whole way by keyboard: from the address to another region in the chart', async ({
	page
}) => {
	await page.goto('/en');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
	await page.getByRole('button', { name: 'Add a region' }).focus();
	await page.keyboard.press('Enter');
	const picker = page.getByRole('combobox', { name: 'Name or code of a region' });
	await expect(picker).toBeFocused();
	await page.keyboard.type('stutt');
	await expect(page.getByRole('option', { name: /Stuttgart/ })).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/compare=DE11/);
});
