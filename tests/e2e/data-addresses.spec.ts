import { createHash } from 'node:crypto';
import { expectClean } from './support/axe';
import { expect, test } from './support/test';

interface Index {
	newest: string;
	vintages: { vintage: string; files: { path: string; bytes: number; hash: string }[] }[];
}

test('every file of index.json lies at its dated address, as large and as hashed as it says', async ({
	request
}) => {
	const index = (await (await request.get('/data/index.json')).json()) as Index;
	expect(index.newest).toBe('2017-07-31');
	const files = index.vintages.flatMap((vintage) => vintage.files);
	expect(files.length).toBeGreaterThanOrEqual(29);
	for (const { path, bytes, hash } of files) {
		const answer = await request.get(`/data/${path}`);
		expect([path, answer.status()]).toEqual([path, 200]);
		expect(answer.headers()['access-control-allow-origin']).toBe('*');
		const body = await answer.body();
		const sha256 = `sha256:${createHash('sha256').update(body).digest('hex')}`;
		expect([path, body.length, sha256]).toEqual([path, bytes, hash]);
	}
});

test('the undated address is the newest vintage', async ({ request }) => {
	for (const name of ['regions.csv', 'observations.csv.gz', 'host-observations.csv']) {
		const newest = await (await request.get(`/data/${name}`)).body();
		const dated = await (await request.get(`/data/2017-07-31/${name}`)).body();
		expect([name, newest.equals(dated)]).toEqual([name, true]);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	for (const language of ['en', 'fr'] as const)
		test(`/${language}/data describes the dataset to search engines`, async ({ page, request }) => {
			await page.goto(`/${language}/data`);
			const text = await page.locator('script[type="application/ld+json"]').textContent();
			const dataset = JSON.parse(text ?? '') as Record<string, unknown> & {
				distribution: { contentUrl: string; encodingFormat: string; name: string }[];
				license: string[];
				spatialCoverage: unknown[];
			};
			expect(dataset).toMatchObject({
				...{ '@context': 'https://schema.org/', '@type': 'Dataset', version: '2017-07-31' },
				name:
					language === 'fr'
						? 'L’emploi industriel par filière dans les régions d’Europe'
						: 'Industrial employment by sector in Europe’s regions',
				...{ inLanguage: language, temporalCoverage: '2008/2022' },
				creator: { '@type': 'Organization', name: 'Filières' },
				// sbs_r_nuts06_r2 with its day, sbs_r_nuts2021 with its month, the three tables that its figures are set against, and quarters.
				isBasedOn: [
					{ creator: { name: 'Eurostat' }, datePublished: '2017-07-31' },
					...['2024-12', '2008-2018', '2000-2022', '1999-2015'].map((version) => ({ version })),
					{ creator: { name: 'Urssaf' }, version: '2026-04' }
				]
			});
			// Countries of Eurostat's table (29 of its 467 regions).
			expect(dataset.spatialCoverage).toHaveLength(29);
			expect(dataset.license).toContain('https://ec.europa.eu/eurostat/help/copyright-notice');
			expect(String(dataset['description']).length).toBeGreaterThan(50);
			expect(dataset['variableMeasured']).toHaveLength(5);
			const parquet = dataset.distribution.find(({ name }) => name === 'observations.parquet');
			expect(parquet?.encodingFormat).toBe('application/vnd.apache.parquet');
			const { pathname } = new URL(parquet?.contentUrl ?? '');
			expect((await request.head(pathname)).status()).toBe(200);
		});
});

for (const [language, words] of [
	['en', 'The data as a static API'],
	['fr', 'Les données comme API statique']
] as const)
	test(`/${language}/data/api says where everything is; axe finds nothing`, async ({ page }) => {
		test.slow();
		await page.goto(`/${language}/data`);
		await page.getByRole('link', { name: /API/ }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(words);
		await expect(page.getByRole('link', { name: 'regions.json', exact: true })).toBeVisible();
		await expect(page.getByText('Netlify')).toBeVisible();
		await expectClean(page);
	});

test('the sitemap lists the page on addresses and no embed page', async ({ request }) => {
	const sitemap = await (await request.get('/sitemap.xml')).text();
	expect(sitemap).toMatch(/<loc>[^<]*\/fr\/data\/api<\/loc>/);
	expect(sitemap).not.toContain('/embed/');
});
