import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css'
};

/** A file server that knows files and folders, not even what WebAssembly is, with the site under a path of its own. */
function plainHost(): Server {
	return createServer((request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://local');
		const path = join('build', pathname.replace(/^\/some\/where/, ''));
		const isFolder = existsSync(path) && statSync(path).isDirectory();
		if (isFolder && !pathname.endsWith('/'))
			return response.writeHead(301, { location: `${pathname}/${search}` }).end();
		const file = isFolder ? join(path, 'index.html') : path;
		if (!existsSync(file)) return response.writeHead(404).end();
		response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
		return response.end(readFileSync(file));
	});
}

let host: Server;
let site = '';

test.beforeAll(async () => {
	host = plainHost();
	await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
	const address = host.address();
	site = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/some/where`;
});
test.afterAll(() => {
	host.closeAllConnections();
	host.close();
});

/** Waits out the signpost too: its document is followed by the page's. */
const whole = (page: Page) =>
	expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });

test('the same build works on a plain file server, under a sub-path', async ({ page }) => {
	await page.goto(`${site}/en/regions/lombardia?sector=machinery`);
	await whole(page);
	await expect(page.getByTestId('headline')).toContainText('136,394');
	await page.getByRole('link', { name: 'Regions', exact: true }).click();
	await page.getByRole('link', { name: 'Prague' }).click();
	await expect(page.getByTestId('headline')).toContainText('Prague');
	await page.goto(`${site}/en?compare=DE11`);
	await expect(page.getByRole('img', { name: /^Stuttgart, 2022/ })).toBeVisible({
		timeout: 90_000
	});
});

/** Path below the language, and what the page says in each language when asked for food in 2010. */
const PAGES: [path: string, english: RegExp, french: RegExp][] = [
	['', /food.*2010|2010.*food/i, /agroalimentaire.*2010|2010.*agroalimentaire/i],
	['/regions/lombardia', /Lombardy/, /Lombardie/],
	['/regions/any', /Choose any region|region/i, /région/i],
	['/sectors/food', /2010/, /2010/],
	['/compare', /2010/, /2010/],
	['/regions', /host regions/, /régions hôtes/],
	['/sectors', /sectors/, /filières/i],
	['/data', /data/i, /données/i],
	['/data/api', /address/i, /adresse/i],
	['/method', /method/i, /méthode/i],
	['/quality', /quality|check/i, /qualité|contrôle/i],
	['/revisions', /revisions/i, /révisions/i],
	['/about', /about/i, /propos/i],
	['/accessibility', /accessibility/i, /accessibilité/i]
];
const QUERY = '?sector=food&year=2010';

for (const [language, nav, other] of [
	['en', 'Overview', /fr.*\?sector=food&year=2010$/],
	['fr', 'Vue d’ensemble', /en.*\?sector=food&year=2010$/]
] as const)
	test(`on a plain file server every kind of page is in its language (${language}) and keeps its query`, async ({
		page
	}) => {
		test.setTimeout(120_000);
		for (const [path, english, french] of PAGES) {
			await page.goto(`${site}/${language}${path}${QUERY}`);
			await page.waitForURL((url) => url.search === QUERY && url.pathname.endsWith('.html'));
			await whole(page);
			await expect(page.getByRole('link', { name: nav, exact: true }), path).toBeVisible();
			await expect(page.locator('main'), path).toContainText(language === 'en' ? english : french);
			await expect(page.locator('.languages a:not([aria-current])'), path).toHaveAttribute(
				'href',
				other
			);
		}
	});

for (const [name, path] of [
	['a page’s file', '/fr.html'],
	['a folder', '/fr/'],
	['a folder’s page', '/fr/index.html'],
	['a clean address', '/fr']
] as const)
	test(`${name} (${path}) shows the view asked for, in French, and filters without loading again`, async ({
		page
	}) => {
		await page.goto(`${site}${path}${QUERY}`);
		await page.waitForURL((url) => url.pathname.endsWith('/fr.html'));
		await whole(page);
		await expect(page.getByTestId('headline')).toContainText('agroalimentaire');
		await page.evaluate(() => (document.body.dataset['same'] = 'yes'));
		await page.getByRole('combobox', { name: 'Année', exact: true }).selectOption('2012');
		await expect(page.getByTestId('headline')).toContainText('2012');
		await expect(page).toHaveURL(/sector=food&year=2012$/);
		await expect(page.locator('body')).toHaveAttribute('data-same', 'yes');
	});
