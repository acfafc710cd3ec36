import { expect, rankingOf, test } from './support/test';

const NNBSP = '\u202f';
const MINUS = '\u2212';

/** The cell of one measure in the key table. */
const measure = (key: string) => `tr[data-measure=${key}] td.value`;

test.describe('growth', () => {
	test('C24 in Auvergne-Rhône-Alpes 2010-2014 is refused, and 2010-2013 offered', async ({
		page
	}) => {
		await page.goto('/en/regions/auvergne-rhone-alpes?sector=c24');
		const movement = page.getByTestId('movement');
		await expect(movement).toContainText(
			'2010–2014 is not comparable: break in series in 2014 (FR7, C24).'
		);
		await expect(movement).toContainText(
			`The longest window in which no break is flagged and no change is doubtful is 2010–2013: from 11,914 to 9,367 (persons), ${MINUS}21.4%.`
		);
		await expect(movement).toContainText('The whole fall lies in 2010–2011.');
		await movement.getByRole('link', { name: 'Show 2010–2013' }).click();
		await expect(page).toHaveURL(/year=2013/);
		await expect(movement).toContainText(
			`From 11,914 in 2010 to 9,367 in 2013 (persons): ${MINUS}21.4%.`
		);
		await expect(movement).toContainText('No break is flagged between 2010 and 2013.');
	});

	test('it is said in French too', async ({ page }) => {
		await page.goto('/fr/regions/auvergne-rhone-alpes?sector=c24');
		await expect(page.getByTestId('movement')).toContainText(
			`La plus longue période sans rupture signalée ni évolution douteuse est 2010–2013. En 2010\u00a0: 11${NNBSP}914${NNBSP}; en 2013\u00a0: 9${NNBSP}367 (personnes). Évolution\u00a0: ${MINUS}21,4\u00a0%. Toute la baisse se situe entre 2010 et 2011.`
		);
	});

	test('C25 in Eastern Slovakia 2009-2010 is refused by the curated list', async ({ page }) => {
		await page.goto('/en/regions/vychodne-slovensko?sector=c25&from=2009&year=2010');
		await expect(page.getByTestId('movement')).toContainText('break in 2010 that carries no flag');
		await expect(page.getByTestId('movement')).toContainText('70,389');
	});
});

test.describe('what is hidden', () => {
	test('food in Düsseldorf 2014 is a lower bound with a rank that is a range', async ({ page }) => {
		await page.goto('/en/regions/dusseldorf?sector=food&year=2014');
		await expect(page.locator(measure('sector'))).toHaveText('at least 23,913');
		await expect(page.locator('tr[data-measure=sector]')).toContainText(
			'1 of 2 parts is not published'
		);
		await expect(page.locator(measure('rank'))).toHaveText('1 to 9 of 15');
		await expect(page.locator(measure('wages_per_person'))).toHaveText('confidential');
	});

	test('metallurgy 2010 ranks as far as is known', async ({ page }) => {
		await page.goto('/en?year=2010');
		await rankingOf(page).getByText('Table of the figures').click();
		const rank = (name: string) =>
			rankingOf(page)
				.getByRole('row', { name: new RegExp(`^${name}`) })
				.locator('td')
				.last();
		await expect(rank('Catalonia')).toHaveText('1 to 6');
		await expect(rank('North and East Finland')).toHaveText('1 to 12');
		await expect(rankingOf(page).getByRole('row', { name: /^Continental Croatia/ })).toContainText(
			'not available'
		);
		await page.goto('/en/regions/cataluna?year=2010');
		await expect(page.locator(measure('rank'))).toHaveText('1 to 6 of 14');
	});
});

test.describe('benchmarks', () => {
	test('polymers in Auvergne-Rhône-Alpes: 1.50 against the other hosts, 1.42 with it among them', async ({
		page
	}) => {
		await page.goto(
			'/en/regions/auvergne-rhone-alpes?sector=polymers&year=2014&benchmark=other_hosts'
		);
		await expect(page.locator(measure('location_quotient'))).toHaveText('1.50');
		await page.getByLabel('Benchmark', { exact: true }).selectOption('hosts');
		await expect(page.locator(measure('location_quotient'))).toHaveText('1.42');
		await expect(page).toHaveURL(/benchmark=hosts/);
	});

	test('Lithuania against Lithuania is refused with its reason', async ({ page }) => {
		await page.goto('/en/regions/lietuva?benchmark=country');
		const row = page.locator('tr[data-measure=location_quotient]');
		await expect(row).toContainText('not available');
		await expect(row).toContainText('a region compared with itself is always 1');
	});

	test('all countries: the matched members are listed, those left out with their reason', async ({
		page
	}) => {
		await page.goto('/en/regions/auvergne-rhone-alpes?sector=food&year=2014');
		const members = page.getByText('Benchmark: 26 members used, 3 members left out');
		await members.click();
		for (const name of ['Ireland', 'Malta', 'United Kingdom'])
			await expect(page.locator('details li').filter({ hasText: name })).toBeVisible();
	});

	test('a chosen set is the regions compared', async ({ page }) => {
		await page.goto('/en/regions/auvergne-rhone-alpes?benchmark=chosen&compare=ITC4&compare=ES51');
		await expect(page.getByText('Benchmark: 2 members used')).toBeVisible();
	});
});

test('most alike regions have similarity, level, country and the divisions that drive it', async ({
	page
}) => {
	await page.goto('/en/regions/auvergne-rhone-alpes');
	const rows = page.locator('tr[data-region]');
	await expect(rows).toHaveCount(10);
	await expect(rows.first()).toContainText('NUTS 2');
	await page.getByLabel('other countries only').check();
	await expect(rows).toHaveCount(10);
	await expect(rows.locator('td').filter({ hasText: 'France' })).toHaveCount(0);
});
