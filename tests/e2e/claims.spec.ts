import { expect, test } from './support/test';

const PAGES = [
	{
		language: 'en',
		title: 'Figures quoted for Auvergne-Rhône-Alpes, beside the statistics',
		metallurgy: [
			...['79,873 persons employed', '2022: −5,127 persons (−6.0%)'],
			...['79,424 persons employed', '2014: −5,576 persons (−6.6%)', 'break in series (b)']
		],
		share: ['15.9%', '2022: −4.1 percentage points', '14.4%', '2014: −5.6 percentage points'],
		companies: ['41,788 local units', 'nearest figure, not the same thing', 'No difference']
	},
	{
		language: 'fr',
		title: 'Chiffres cités pour l’Auvergne-Rhône-Alpes, à côté de la statistique',
		metallurgy: [
			'79\u202f873 personnes occupées',
			'−5\u202f127 personnes (−6,0\u202f%)',
			'79\u202f424 personnes occupées',
			'−5\u202f576 personnes (−6,6\u202f%)',
			'rupture de série (b)'
		],
		share: [
			'15,9\u202f%',
			'−4,1 points de pourcentage',
			'14,4\u202f%',
			'−5,6 points de pourcentage'
		],
		companies: ['41\u202f788 unités locales', 'chiffre le plus proche', 'Différence non calculée']
	}
] as const;

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const { language, title, metallurgy, share, companies } of PAGES)
		test(`/${language}: seven quotations in their own words, each beside its figure`, async ({
			page
		}) => {
			await page.goto(`/${language}/regions/auvergne-rhone-alpes`);
			const ledger = page.getByRole('region', { name: title });
			await expect(ledger.locator('q[lang=en]')).toHaveCount(7);
			const lineOf = (wording: string) => ledger.getByRole('row').filter({ hasText: wording });
			const expected = [
				['the metallurgical industry (+85,000 jobs)', metallurgy],
				['nearly 20% of national manufacturing employment', share],
				['more than 22,000 companies', companies]
			] as const;
			for (const [wording, words] of expected)
				for (const word of words) await expect(lineOf(wording)).toContainText(word);
			await expect(ledger).toContainText(
				'Clusters meet Regions Lyon 12-13 October 2023 (European Cluster Collaboration Platform)'
			);
		});

	test('the ledger stands only where figures are quoted', async ({ page }) => {
		await page.goto('/en/regions/lombardia');
		await expect(page.locator('q[lang=en]')).toHaveCount(0);
	});

	test('the ledger does not make a telephone scroll sideways', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto('/en/regions/auvergne-rhone-alpes');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	});
});
