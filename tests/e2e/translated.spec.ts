import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

/** For a page that is loaded again. */
const PATIENCE = 30_000;

/** How translators of browsers leave a page, after each text node has been given another in its place. */
const TRANSLATORS = [
	['nested font elements', { mark: '', wrapper: 'font' }],
	['a class of the document', { mark: 'translated-ltr', wrapper: 'span' }],
	['other text nodes alone', { mark: '', wrapper: '' }]
] as const;

for (const [name, left] of TRANSLATORS)
	test(`a page translated by the browser (${name}) says what its marks show`, async ({ page }) => {
		await page.goto('/en/regions/lombardia');
		await translate(page, left);
		await page.getByRole('combobox', { name: 'Sector', exact: true }).selectOption('food');
		await expect(page).toHaveURL(/sector=food$/);
		await expectAgreed(page, 'food', 'Food and drink');

		await translate(page, left);
		await page.goBack();
		await expect(page).toHaveURL(/lombardia$/);
		await expectAgreed(page, 'metallurgy', 'Metallurgy');

		await translate(page, left);
		await page.getByRole('link', { name: 'Français' }).click();
		await expect(page.getByTestId('headline')).toContainText('métallurgie');
	});

test('a page that nobody translated is not loaded again at a change', async ({ page }) => {
	await page.goto('/en/regions/lombardia');
	await page.evaluate(() => (document.body.dataset['same'] = 'yes'));
	await page.getByRole('combobox', { name: 'Sector', exact: true }).selectOption('food');
	await expect(page.getByTestId('headline')).toContainText('food');
	await page.goBack();
	await expect(page.getByTestId('headline')).toContainText('metallurgy');
	await expect(page.locator('body')).toHaveAttribute('data-same', 'yes');
});

/** Puts other nodes in the place of every text node of the page's main part, the same words in them. */
async function translate(page: Page, left: { mark: string; wrapper: string }) {
	await page.evaluate(({ mark, wrapper }) => {
		const main = document.querySelector('main');
		if (main === null) return;
		const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
		const texts: Node[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode);
		for (const text of texts.filter(({ textContent }) => textContent?.trim() !== '')) {
			const other = document.createTextNode(text.textContent ?? '');
			if (wrapper === '' || text.parentNode instanceof SVGElement)
				text.parentNode?.replaceChild(other, text);
			else {
				const outer = document.createElement(wrapper);
				outer.appendChild(document.createElement(wrapper)).append(other);
				text.parentNode?.replaceChild(outer, text);
			}
		}
		document.body.dataset['translated'] = 'yes';
		if (mark !== '') document.documentElement.classList.add(mark);
	}, left);
}

async function expectAgreed(page: Page, word: string, sector: string) {
	await expect(page.locator('body')).not.toHaveAttribute('data-translated', { timeout: PATIENCE });
	await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: PATIENCE });
	await expect(page.getByTestId('headline')).toContainText(word);
	await expect(page.getByRole('combobox', { name: 'Sector', exact: true })).toHaveValue(word);
	// The ranking's title and the names of its marks are made of the same filters.
	const figure = page.getByRole('figure', { name: new RegExp(`^Persons employed, ${sector}`) });
	await expect(figure).toBeVisible();
}
