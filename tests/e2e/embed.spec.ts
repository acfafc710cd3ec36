import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expectCleanInBothColours } from './support/axe';
import { expect, test } from './support/test';

/** Any page of another site: 127.0.0.1 on a port of its own is another origin than the site's. */
async function anotherSite(body: string): Promise<{ address: string; server: Server }> {
	const server = createServer((_, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(`<!doctype html><html lang="en"><title>Another site</title>${body}</html>`);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

/** Opens a page of another site; our own server then is the other origin, so requests are not watched here. */
async function openBeside(page: Page, body: string, look: (page: Page) => Promise<void>) {
	const { address, server } = await anotherSite(body);
	try {
		await page.goto(address);
		await look(page);
	} finally {
		server.close();
	}
}

const FRAMED = [
	['fr/embed/ranking', 'Personnes occupées, Métallurgie, 2022', '210\u202f214'],
	['en/embed/regions/auvergne-rhone-alpes/sectors', 'Auvergne-Rhône-Alpes', '79,873'],
	['en/embed/sectors/food/map', 'Food and drink', 'at least 65,422'],
	['en/embed/compare/heatmap', 'Persons employed', '210,214']
] as const;

for (const javaScriptEnabled of [false, true])
	test.describe(`another site, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
		test.use({ javaScriptEnabled });
		for (const [path, title, number] of FRAMED)
			test(`frames /${path}: figure, table and the way back`, async ({
				page,
				baseURL,
				allowErrors
			}) => {
				allowErrors(/^request to another origin: http:\/\/127\.0\.0\.1:\d+\/$/);
				const frame = `<iframe src="${baseURL}/${path}" title="f" width="720" height="800"></iframe>`;
				await openBeside(page, frame, async () => {
					const inside = page.frameLocator('iframe');
					const figure = inside.getByRole('figure');
					await expect(figure.getByRole('heading', { level: 2 })).toContainText(title);
					await expect(figure.locator('svg.chart').first()).toBeVisible();
					await expect(figure.locator('.source')).toContainText('sbs_r_nuts2021');
					await expect(inside.locator('p.headline, p.sentence').first()).toBeVisible();
					await figure.locator('summary').click();
					await expect(figure.locator('table')).toContainText(number);
					await expect(inside.locator('script')).toHaveCount(0);
					await expect(inside.getByRole('link', { name: /Filières/ })).toBeVisible();
				});
			});
	});

test('no other page may be framed', async ({ page, baseURL, allowErrors }) => {
	allowErrors(/127\.0\.0\.1:|frame-ancestors|Framing/);
	const refused = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
	await openBeside(page, `<iframe src="${baseURL}/en" title="f"></iframe>`, async () => {
		expect((await refused).type()).toBe('error');
		await expect(page.frameLocator('iframe').getByTestId('headline')).toHaveCount(0);
	});
});

test('an embed page is not for search engines and names the page it comes from', async ({
	page
}) => {
	await page.goto('/fr/embed/sectors/food/portfolio');
	await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
	await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/fr\/sectors\/food$/);
	await expect(page.locator('header, nav, form, button')).toHaveCount(0);
	const back = page.getByRole('link', { name: /^Ouvrir ce graphique/ });
	expect(new URL(await back.evaluate((link) => (link as HTMLAnchorElement).href)).pathname).toBe(
		'/fr/sectors/food'
	);
});

const KINDS = [
	...['ranking', 'map', 'compare/heatmap', 'compare/change', 'compare/course'],
	...['sectors', 'specialisation', 'ranking', 'course', 'shift-share'].map(
		(figure) => `regions/auvergne-rhone-alpes/${figure}`
	),
	...['multiples', 'portfolio', 'heatmap'].map((figure) => `sectors/food/${figure}`)
];
test.describe('on a telephone', () => {
	test.use({ viewport: { width: 390, height: 800 } });
	for (const kind of KINDS)
		test(`axe finds nothing on /fr/embed/${kind}, in light colours and in dark`, async ({
			page
		}) => {
			test.slow();
			await page.goto(`/fr/embed/${kind}`);
			await page.locator('summary').click();
			await expectCleanInBothColours(page);
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width).toBeLessThanOrEqual(390);
		});
});

/** The HTML that a figure of a page offers. */
async function snippetOf(page: Page, address: string, figure: number): Promise<string> {
	await page.goto(address);
	await page.getByRole('button', { name: 'Embed', exact: true }).nth(figure).click();
	return page.getByRole('region', { name: 'HTML to paste into your page' }).innerText();
}

test('a default view is taken along as a titled frame of its embed page', async ({ page }) => {
	const html = await snippetOf(page, '/en/sectors/food', 0);
	// Parsed where no policy of ours forbids the frame's style.
	await page.goto('about:blank');
	const frame = await page.evaluate((text) => {
		const { body } = new DOMParser().parseFromString(text, 'text/html');
		const only = body.firstElementChild;
		return {
			count: body.childElementCount,
			...{ name: only?.tagName, title: only?.getAttribute('title') },
			...{ path: new URL(only?.getAttribute('src') ?? '').pathname },
			...{ loading: only?.getAttribute('loading'), width: only?.getAttribute('width') }
		};
	}, html);
	expect(frame).toEqual({
		...{ count: 1, name: 'IFRAME', loading: 'lazy', width: '720' },
		title: 'Persons employed, Food and drink, 2022 (Filières)',
		path: '/en/embed/sectors/food/ranking'
	});
	expect((await page.request.get('/en/embed/sectors/food/ranking')).status()).toBe(200);
});

for (const [address, figure, number] of [
	['/en?sector=food&year=2013', 0, 'at least 23,766'],
	['/en?sector=food&year=2014&view=tiles', 1, 'at least 23,913'],
	['/en/sectors/c11?year=2014', 2, 'confidential'],
	['/en/compare?year=2012', 0, '200,193']
] as const)
	test(`${address}, figure ${figure + 1}: the snippet stands alone, with the table's numbers`, async ({
		page,
		allowErrors
	}) => {
		// The other site's page itself; the snippet may ask for nothing more.
		allowErrors(/^request to another origin: http:\/\/127\.0\.0\.1:\d+\/$/);
		const html = await snippetOf(page, address, figure);
		const onPage = page.getByRole('figure').filter({ has: page.locator('pre') });
		await onPage.locator('summary').click();
		const shown = await onPage.locator('tbody tr').evaluateAll(cellsOf);
		expect(shown.flat()).toContain(number);
		expect(html).not.toMatch(/<script|<link|<style|\sclass=|\ssrc=|NaN|undefined/);
		expect(html).toMatch(/^<figure lang="en" aria-label="[^"]+"/);
		const full = page.url();
		await openBeside(page, html, async () => {
			const pasted = page.getByRole('figure');
			await pasted.locator('summary').click();
			expect(await pasted.locator('tbody tr').evaluateAll(cellsOf)).toEqual(shown);
			await expect(pasted.locator('svg').first()).toBeVisible();
			const box = await pasted.locator('svg').first().boundingBox();
			expect(box?.height).toBeGreaterThan(100);
			await expect(pasted.getByText(/vintage of 31 July 2017/)).toBeVisible();
			await expect(pasted.getByRole('link')).toHaveAttribute('href', full);
		});
	});

function cellsOf(rows: Element[]): string[][] {
	return rows.map((row) =>
		[...row.querySelectorAll('th, td')].map((cell) =>
			(cell.textContent ?? '').replace(/[ \t\n]+/g, ' ').trim()
		)
	);
}
