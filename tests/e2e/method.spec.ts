import { KNOWN_MEASURES } from '../../src/lib/catalogue/measures';
import { expect, test } from './support/test';

/** A section a measure, and twelve of notation, rules and lists. */
const SECTIONS = KNOWN_MEASURES.length + 12;

const PAGES = [
	{
		language: 'en',
		title: 'Method',
		quotient: 'in the other 14 hosts: 1.50. With the region among the hosts: 1.42.',
		jump: ['Eastern Slovakia', '5,962 to 15,196', '+154.9%', 'on our list of breaks'],
		refused: '2010 to 2014: not comparable',
		unknown: 'Laursen 1998, known to us by title only'
	},
	{
		language: 'fr',
		title: 'Méthode',
		quotient:
			'dans les 14 autres régions hôtes\u00a0: 1,50. Avec la région parmi les hôtes\u00a0: 1,42.',
		jump: [
			'Slovaquie orientale',
			'de 5\u202f962 à 15\u202f196',
			'+154,9\u202f%',
			'figure dans notre liste de ruptures'
		],
		refused: 'De 2010 à 2014\u00a0: non comparable',
		unknown: 'Laursen 1998, que nous ne connaissons que par son titre'
	}
] as const;

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const { language, title, quotient, jump, refused, unknown } of PAGES) {
		test(`/${language}/method reads: contents, formulas, examples, jumps`, async ({ page }) => {
			await page.goto(`/${language}/method`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
			await expect(page.locator('article section')).toHaveCount(SECTIONS);
			await expect(page.locator('math')).not.toHaveCount(0);
			await expect(page.locator('section[aria-labelledby=location-quotient]')).toContainText(
				quotient
			);
			await expect(page.locator('section[aria-labelledby=growth]')).toContainText(refused);
			await expect(page.locator('section[aria-labelledby=symmetric-quotient]')).toContainText(
				unknown
			);
			const largest = page.locator('section[aria-labelledby=jumps] tbody tr').first();
			for (const cell of jump) await expect(largest).toContainText(cell);
			await expect(page.locator('section[aria-labelledby=curated-breaks] dd')).toHaveCount(2);
		});

		test(`/${language}/method: every line of the contents leads to a heading`, async ({ page }) => {
			await page.goto(`/${language}/method`);
			const anchors = await page
				.locator('article nav a')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
			expect(anchors).toHaveLength(SECTIONS);
			for (const anchor of anchors) await expect(page.locator(`h2${anchor}`)).toHaveCount(1);
		});
	}
});

for (const { language } of PAGES)
	test(`/${language}/method does not scroll sideways at 390 px`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(`/${language}/method`);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	});
