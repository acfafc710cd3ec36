import { expect, rankingOf, test } from '../support/test';

/** What came to JavaScript after ES2022, which the oldest browsers of the README know. */
const NEWER: readonly (readonly [owner: string, names: readonly string[]])[] = [
	['Array.prototype', ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex']],
	['Set.prototype', ['union', 'intersection', 'difference', 'isSubsetOf', 'isDisjointFrom']],
	['Iterator.prototype', ['map', 'filter', 'toArray', 'some', 'find']],
	['Object', ['groupBy']],
	['Map', ['groupBy']],
	['Array', ['fromAsync']],
	['Promise', ['withResolvers', 'try']],
	['URL', ['canParse', 'parse']],
	['AbortSignal', ['any']],
	['String.prototype', ['isWellFormed', 'toWellFormed']]
];

for (const path of [
	'',
	'/regions/lombardia',
	'/regions/any?region=ITC4',
	'/sectors/food',
	'/compare'
])
	test(`/en${path} comes to life without what is newer than ES2022`, async ({ page }) => {
		await page.addInitScript((newer) => {
			for (const [owner, names] of newer) {
				const object = owner
					.split('.')
					.reduce<unknown>((from, key) => Reflect.get(Object(from), key), globalThis);
				for (const name of names) Reflect.deleteProperty(Object(object), name);
			}
		}, NEWER);
		await page.goto(`/en${path}`);
		await page.getByRole('combobox', { name: 'Year', exact: true }).selectOption('2013');
		await expect(page.getByTestId('headline')).toContainText('2013');
		await expect(page.locator('.island.waiting')).toHaveCount(0);
		await expect(page.getByText('does not follow what is chosen')).toHaveCount(0);
		for (const figure of await page.getByRole('figure').all())
			await expect(figure.locator('svg.chart').first()).toBeVisible();
	});

const FAILED = 'This figure does not follow what is chosen';

test('a figure that fails at its start stands as prerendered, says so, and holds up no other', async ({
	page,
	allowErrors
}) => {
	allowErrors(/planted/);
	await page.addInitScript(() => {
		const listen = EventTarget.prototype.addEventListener;
		EventTarget.prototype.addEventListener = function (...heard: Parameters<typeof listen>) {
			if (this instanceof Element && this === document.querySelector('.drawing'))
				throw new Error('planted');
			listen.apply(this, heard);
		};
	});
	await page.goto('/en');
	const failed = rankingOf(page);
	await expect(failed.getByText(FAILED)).toBeVisible();
	await expect(failed.locator('svg.chart g[role=img]')).toHaveCount(15);
	await expect(failed.locator(':is(button, select):enabled')).toHaveCount(0);
	await page.getByRole('combobox', { name: 'Sector', exact: true }).selectOption('food');
	await expect(page.getByRole('figure').nth(1)).toContainText('Food and drink');
	await expect(failed).toContainText('Metallurgy');
});

test('a figure that fails at a change goes back to what was prerendered, and says so', async ({
	page,
	allowErrors
}) => {
	allowErrors(/planted/);
	await page.goto('/en');
	await page.evaluate(() => {
		const first = document.querySelector('.drawing');
		const set = Element.prototype.setAttribute;
		Element.prototype.setAttribute = function (name, value) {
			if (first?.contains(this) && first !== this) throw new Error('planted');
			set.call(this, name, value);
		};
	});
	await page.getByRole('combobox', { name: 'Sector', exact: true }).selectOption('food');
	const failed = rankingOf(page);
	await expect(failed.getByText(FAILED)).toBeVisible();
	await expect(failed.locator('svg.chart g[role=img]')).toHaveCount(15);
	await expect(failed).toContainText('Metallurgy');
	await expect(page.getByRole('figure').nth(1)).toContainText('Food and drink');
});
