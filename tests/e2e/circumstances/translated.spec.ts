import type { Page } from '@playwright/test';
import { hold } from '../support/hold';
import { expect, test } from '../support/test';

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

/** Every choice of a page whose option differs from its default. */
const CHOICES = {
	'/en': [
		['sector', 'food'],
		['indicator', 'wages'],
		['year', '2011'],
		['measure', 'location_quotient']
	],
	'/en/regions/lombardia': [
		['year', '2012'],
		['from', '2009'],
		['benchmark', 'hosts']
	],
	'/en/sectors/food': [
		['indicator', 'local_units'],
		['measure', 'growth']
	],
	'/en/compare': [
		['year', '2012'],
		['measure', 'share']
	]
} as const;

for (const [path, choices] of Object.entries(CHOICES))
	test(`${path}: after each choice a translated page says what its address asks`, async ({
		page
	}) => {
		for (const [control, option] of choices) {
			await page.goto(path);
			await translate(page, { mark: '', wrapper: 'font' });
			await page.locator(`select[name=${control}]`).first().selectOption(option);
			await expect(page.locator('body')).not.toHaveAttribute('data-translated', {
				timeout: PATIENCE
			});
			await expect(page).toHaveURL(new RegExp(`${control}=${option}`));
			await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
			const said = await saidBy(page);
			await page.goto(page.url());
			await expect.poll(() => saidBy(page)).toEqual(said);
		}
	});

test('what comes once the page is translated is seen in words and marks', async ({ page }) => {
	const letGo = await hold(page, /observations\.duckdb/);
	await page.goto('/en?sector=food&compare=DE11');
	await expect(page.getByTestId('standing')).toContainText('Stuttgart');
	await translate(page, { mark: '', wrapper: 'font' });
	letGo();
	await expect(page.getByTestId('headline')).toContainText('food');
	const said = await saidBy(page);
	await page.goto('/en?sector=food&compare=DE11');
	await expect.poll(() => saidBy(page)).toEqual(said);
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

/** Title, headings, sentences and names of marks. */
function saidBy(page: Page) {
	return page.evaluate(() => [
		document.title,
		...[...document.querySelectorAll('h1, h2, [data-testid=headline], .sentence')].map(
			(element) => element.textContent
		),
		...[...document.querySelectorAll('[data-key][aria-label]')].map((mark) => mark.ariaLabel)
	]);
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
