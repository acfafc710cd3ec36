import { PAGE_KINDS } from '../run/page-kinds';
import { expect, rankingOf, test } from './support/test';

const KINDS = [...PAGE_KINDS, '/data/api'];

/** Layout is all the sheets' and no script's: a page made wider is the page loaded so. */
const VIEWS = [
	{ name: 'at 320 px', width: 320, letters: '16px' },
	{ name: 'with letters of 32 px', width: 640, letters: '32px' }
];

for (const kind of KINDS)
	test(`/fr${kind} scrolls sideways neither at 320 px nor with letters of 32 px`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 320, height: 900 });
		await page.goto(`/fr${kind}`);
		await page.keyboard.press('Enter');
		await expect(page.locator('.island.waiting')).toHaveCount(0);
		for (const { name, width, letters } of VIEWS) {
			await page.setViewportSize({ width, height: 900 });
			await page.evaluate((size) => (document.documentElement.style.fontSize = size), letters);
			const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(scrolled, name).toBeLessThanOrEqual(width);
		}
	});

test('letters of a chart grow with the reader’s own', async ({ page }) => {
	await page.goto('/en');
	const name = rankingOf(page).locator('svg.chart text').filter({ hasText: 'Lombardy' });
	const before = await name.boundingBox();
	await page.evaluate(() => (document.documentElement.style.fontSize = '32px'));
	const after = await name.boundingBox();
	expect((after?.height ?? 0) / (before?.height ?? 1)).toBeCloseTo(2, 1);
});
