import { PAGE_KINDS } from '../run/page-kinds';
import { expect, rankingOf, test } from './support/test';

const KINDS = [...PAGE_KINDS, '/data/api'];

for (const { name, width, letters } of [
	{ name: 'at 320 px', width: 320, letters: '16px' },
	{ name: 'with letters of 32 px', width: 640, letters: '32px' }
])
	for (const kind of KINDS)
		test(`/fr${kind} ${name} scrolls sideways in no page`, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(`/fr${kind}`);
			await page.evaluate((size) => (document.documentElement.style.fontSize = size), letters);
			await page.keyboard.press('Enter');
			await expect(page.locator('.island.waiting')).toHaveCount(0);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
				width
			);
		});

test('letters of a chart grow with the reader’s own', async ({ page }) => {
	await page.goto('/en');
	const name = rankingOf(page).locator('svg.chart text').filter({ hasText: 'Lombardy' });
	const before = await name.boundingBox();
	await page.evaluate(() => (document.documentElement.style.fontSize = '32px'));
	const after = await name.boundingBox();
	expect((after?.height ?? 0) / (before?.height ?? 1)).toBeCloseTo(2, 1);
});
