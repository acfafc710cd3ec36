import type { Page } from '@playwright/test';
import { PAGE_KINDS } from '../run/page-kinds';
import { expect, test } from './support/test';

/** A4 between the margins of a browser, in CSS pixels. */
const PAPER_PX = 718;
const KINDS = [...PAGE_KINDS, '/embed/ranking', '/data/api'];

/**
 * Every number that a reader sees, in the order of the page: those of controls apart, which a sheet of paper has not
 * (forms, navigation, buttons that are no number).
 */
function numbersIn(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const controls =
			'form, nav, fieldset, select, noscript, script, style, button:not([data-number])';
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const seen: string[] = [];
		const range = document.createRange();
		while (walker.nextNode() !== null) {
			const text = walker.currentNode;
			const parent = text.parentElement;
			if (parent === null || parent.closest(controls) !== null) continue;
			if (parent.closest('.visually-hidden, [role=status]') !== null) continue;
			range.selectNodeContents(text);
			const isSeen = parent.checkVisibility({ visibilityProperty: true, opacityProperty: true });
			if (!isSeen || range.getClientRects().length === 0) continue;
			// What follows an underscore is part of a file's name.
			const numbers = (text.textContent ?? '').match(/(?<![_\d])\d[\d.,\u202f\u00a0]*/g) ?? [];
			seen.push(...numbers);
		}
		return seen;
	});
}

/** What is in the first and not in the second, one for one. */
function missing(from: readonly string[], among: readonly string[]): readonly string[] {
	const left = [...among];
	return from.filter((number) => {
		const place = left.indexOf(number);
		if (place >= 0) left.splice(place, 1);
		return place < 0;
	});
}

for (const kind of KINDS)
	test(`/fr${kind} loses no number on paper, come to life or not`, async ({ page }) => {
		await page.setViewportSize({ width: PAPER_PX, height: 1000 });
		await page.goto(`/fr${kind}`, { waitUntil: 'networkidle' });
		// A region of the full table is drawn once its cells are there.
		if (kind.includes('region='))
			await expect(page.getByTestId('headline')).toBeVisible({ timeout: 90_000 });
		await page.emulateMedia({ media: 'print' });
		const untouched = await numbersIn(page);
		await page.emulateMedia({ media: 'screen' });
		await page.keyboard.press('Enter');
		await expect(page.locator('.island.waiting')).toHaveCount(0);
		await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 30_000 });
		const onScreen = await numbersIn(page);
		await page.emulateMedia({ media: 'print' });
		const onPaper = await numbersIn(page);
		expect(onScreen.length).toBeGreaterThan(0);
		expect(missing(onScreen, onPaper)).toEqual([]);
		expect(missing(onScreen, untouched)).toEqual([]);
		const widest = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(widest).toBeLessThanOrEqual(PAPER_PX);
	});

test('an open table, and the card of a number, are printed whole', async ({ page }) => {
	await page.goto('/en/regions/lombardia');
	const figure = page.getByRole('figure').first();
	await figure.getByText('Table of the figures').click();
	const table = figure.getByRole('table').first();
	await expect(table).toBeVisible();
	await page.getByTestId('headline').getByRole('button').first().click();
	await expect(page.getByRole('dialog')).toBeVisible();
	const onScreen = await numbersIn(page);
	await page.emulateMedia({ media: 'print' });
	expect(missing(onScreen, await numbersIn(page))).toEqual([]);
	await expect(page.getByRole('dialog')).toHaveCSS('position', 'static');
	await expect(page.locator('body')).toHaveCSS('overflow', 'visible');
	await expect(page.locator('.sheet-shade')).toBeHidden();
});

test('on paper a number that can be pressed is text among text', async ({ page }) => {
	await page.goto('/en/regions/lombardia');
	const number = page.getByTestId('headline').getByRole('button').first();
	await expect(number).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(number).toBeVisible();
	await expect(number).toHaveCSS('min-height', '0px');
	await expect(number).toHaveCSS('border-top-width', '0px');
	await expect(page.getByRole('form', { name: 'Filters' })).toBeHidden();
});
