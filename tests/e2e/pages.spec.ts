import { expect, rankingOf, test } from './support/test';

const NNBSP = '\u202f';

test.describe('the overview', () => {
	test('/en says who comes first, in a sentence', async ({ page }) => {
		await page.goto('/en');
		await expect(page.getByTestId('headline')).toHaveText(
			'In 2022, in metallurgy, Lombardy counts 210,214 persons employed: the highest published figure among the host regions, though regions whose figures are not complete could exceed it.'
		);
	});

	test('/fr says it in French, with French numbers', async ({ page }) => {
		await page.goto('/fr');
		await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
		await expect(page.getByTestId('headline')).toContainText(
			`la Lombardie compte 210${NNBSP}214 personnes occupées`
		);
	});

	test('/en?sector=food&year=2013 is answered by the page itself', async ({ page }) => {
		await page.goto('/en?sector=food&year=2013');
		await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
			'Persons employed, Food and drink, 2013'
		);
		await expect(page.getByLabel('Sector', { exact: true })).toHaveValue('food');
	});

	test('Back and Forward move through the filters', async ({ page }) => {
		await page.goto('/en');
		await page.getByLabel('Sector', { exact: true }).selectOption('machinery');
		await expect(page).toHaveURL(/\/en\?sector=machinery$/);
		await page.getByLabel('Year', { exact: true }).selectOption('2010');
		await expect(page).toHaveURL(/\?sector=machinery&year=2010$/);
		await page.goBack();
		await expect(page.getByLabel('Year', { exact: true })).toHaveValue('2022');
		await expect(page.getByLabel('Sector', { exact: true })).toHaveValue('machinery');
		await page.goBack();
		await expect(page.getByLabel('Sector', { exact: true })).toHaveValue('metallurgy');
		await page.goForward();
		await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Machinery');
	});

	test('a wrong address falls back and says what was dropped', async ({ page }) => {
		await page.goto('/en?sector=steel&year=2014&compare=XX99');
		await expect(page.getByText('unknown sector, “steel”')).toBeVisible();
		await expect(page.getByText('not in the table, “XX99”')).toBeVisible();
		await expect(page.getByTestId('headline')).toContainText('193,662');
	});

	test('a lower bound is written, drawn and spoken as one', async ({ page }) => {
		await page.goto('/en?sector=food&year=2014');
		const mark = rankingOf(page).getByRole('img', { name: /^Düsseldorf, 2014/ });
		await expect(mark).toHaveAccessibleName(
			/^Düsseldorf, 2014\. at least 23,913 persons employed\. 1 of 2 parts confidential or not published\. confidential \(c\)\. Rank among the hosts: between 1 and \d+ of 15/
		);
		await expect(mark).toContainText('≥');
	});

	test('a suppressed value is shown and spoken as confidential, never 0, never blank', async ({
		page
	}) => {
		await page.goto('/en?sector=c11&year=2014');
		const mark = rankingOf(page).getByRole('img', { name: /^Düsseldorf, 2014/ });
		await expect(mark).toHaveAccessibleName(
			/^Düsseldorf, 2014\. confidential\. confidential \(c\)/
		);
		await expect(mark).toContainText('confidential');
		await rankingOf(page).getByText('Table of the figures').click();
		await expect(rankingOf(page).getByRole('row', { name: /Düsseldorf/ })).toContainText(
			'confidential'
		);
	});
});

test.describe('a region', () => {
	test('/en/regions/auvergne-rhone-alpes says 79,424 and its break of 2014', async ({ page }) => {
		await page.goto('/en/regions/auvergne-rhone-alpes?year=2014');
		await expect(page.getByTestId('headline')).toHaveText(
			'In 2014, in metallurgy, Auvergne-Rhône-Alpes counts 79,424 persons employed (break in series: not comparable with the year before). Rank among the hosts: 3 of 15.'
		);
	});

	test('/en/regions/auvergne-rhone-alpes says 79,873 of 2022, and how old that is', async ({
		page
	}) => {
		await page.goto('/en/regions/auvergne-rhone-alpes');
		await expect(page.getByTestId('headline')).toHaveText(
			'In 2022, in metallurgy, Auvergne-Rhône-Alpes counts 79,873 persons employed. Rank among the hosts: between 4 and 5 of 15, since some figures are not fully published.'
		);
		await expect(page.getByTestId('age')).toContainText(
			'Persons employed: 2022 (Eurostat, taken by a third party in December 2024).'
		);
		await expect(page.getByTestId('later-codes')).toContainText('the sums of FRK1 and FRK2');
	});

	test('/fr/regions/auvergne-rhone-alpes says it in French', async ({ page }) => {
		await page.goto('/fr/regions/auvergne-rhone-alpes?year=2014');
		await expect(page.getByTestId('headline')).toHaveText(
			`En 2014, dans la métallurgie, l’Auvergne-Rhône-Alpes compte 79${NNBSP}424 personnes occupées (rupture de série\u00a0: non comparable avec l’année précédente). Rang parmi les hôtes\u00a0: 3 sur 15.`
		);
	});

	test('switching the language keeps what was chosen', async ({ page }) => {
		await page.goto('/en/regions/lombardia?sector=machinery&year=2010');
		await expect(page.getByLabel('Sector', { exact: true })).toHaveValue('machinery');
		await page.getByRole('link', { name: 'Français' }).click();
		await expect(page).toHaveURL(/\/fr\/regions\/lombardia\?sector=machinery&year=2010$/);
		await expect(page.getByTestId('headline')).toContainText('En 2010, dans les machines');
	});
});

test.describe('an address that is not there', () => {
	test('answers 404 in both languages, with links from the root', async ({ page }) => {
		const answer = await page.goto('/en/regions/atlantis/deep');
		expect(answer?.status()).toBe(404);
		await expect(page.getByRole('heading', { name: 'Page introuvable' })).toBeVisible();
		await page.getByRole('link', { name: 'Go to the overview in English' }).click();
		await expect(page.getByTestId('headline')).toBeVisible();
	});
});

test.describe('the choice of language', () => {
	test('/ lets the visitor choose, and remembers it on this device', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('link', { name: 'Français' }).click();
		await expect(page).toHaveURL(/\/fr$/);
		await page.goto('/');
		await expect(page).toHaveURL(/\/fr$/);
	});
});

test.describe('the data page', () => {
	test('every published table can be taken away as it is', async ({ page, request }) => {
		await page.goto('/en/data');
		const links = page.getByRole('link', { name: /^Download / });
		// The 20 tables that datapackage.json describes, and the hosts' figures.
		await expect(links).toHaveCount(21);
		for (const link of await links.all()) {
			const address = new URL((await link.getAttribute('href')) ?? '', page.url());
			expect((await request.get(address.href)).status()).toBe(200);
		}
		await expect(page.getByText('1,561,816 rows, 3.6 MB')).toBeVisible();
	});

	test('the coverage says how many divisions are published, and follows the indicator', async ({
		page
	}) => {
		await page.goto('/en/data');
		// Lombardy 2014 is complete; Auvergne-Rhône-Alpes has no persons employed in 2015.
		const cells = (name: string) =>
			page.getByRole('row', { name: new RegExp(`^${name}`) }).locator('td');
		await expect(cells('Lombardy').nth(6)).toHaveText('24');
		await expect(cells('Auvergne-Rhône-Alpes').nth(7)).toHaveText('0');
		await page.getByLabel('Indicator', { exact: true }).selectOption('local_units');
		await expect(page).toHaveURL(/indicator=local_units/);
		await expect(
			page.getByRole('heading', { name: 'What is missing where: Local units' })
		).toBeVisible();
	});
});

test('/fr/about says what leaves the browser', async ({ page }) => {
	await page.goto('/fr/about');
	await expect(page.getByRole('heading', { name: 'Ce qui quitte votre navigateur' })).toBeVisible();
	await expect(page.getByText('© EuroGeographics')).toBeVisible();
});
