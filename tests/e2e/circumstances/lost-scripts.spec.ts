import type { Page } from '@playwright/test';
import { hold } from '../support/hold';
import { expect, test } from '../support/test';

const KINDS = [
	['/fr', '?year=2010', 'Recharger la page'],
	['/en/regions/lombardia', '?year=2010', 'Load the page again'],
	['/en/regions/any', '?region=ITC4&year=2010', 'Load the page again'],
	['/fr/sectors/food', '?year=2010', 'Recharger la page'],
	['/en/compare', '?year=2010', 'Load the page again']
] as const;

const notice = (page: Page) => page.locator('.start[role=alert]');
const headline = (page: Page) => page.getByTestId('headline');
const year = (page: Page) => page.locator('select[name=year]');
const controls = (page: Page) => page.locator('main :is(button, select, input):enabled');
const isOver = (page: Page, start: string) =>
	page.waitForFunction((end) => document.documentElement.dataset['start'] === end, start);
/** The page is not waited for again: it may live in the meantime. */
const AT_ONCE = { timeout: 500 };
/** As if the reader had waited. */
const wait = (page: Page) =>
	page.evaluate(() => {
		for (const animation of document.getAnimations()) animation.finish();
	});

test.beforeEach(({ allowErrors }) => {
	allowErrors(/Failed to load resource|Content Security Policy/);
});

for (const [path, asked, again] of KINDS)
	test(`${path}: each of its scripts lost, the page stands and says so`, async ({ context }) => {
		test.setTimeout(900_000);
		const page = await context.newPage();
		const scripts = await scriptsOf(page, path);
		expect(scripts.length).toBeGreaterThan(10);
		for (const script of scripts) {
			await page.route(script, (route) => route.abort());
			for (const query of ['', asked]) {
				await page.goto(path + query);
				await expect(() => expectToldOrWhole(page, { path, query })).toPass();
			}
			await page.unroute(script);
			if (!(await isLoadedAgain(page, again))) continue;
			await isOver(page, 'done');
			await expectAsked(page, asked);
		}
	});

test('a script that never answers is told after a time, and the notice goes when it comes', async ({
	context
}) => {
	const page = await context.newPage();
	const answer = await hold(page, '**/entry/app.*.js');
	await page.goto('/en?sector=food');
	await expect(notice(page)).toBeHidden();
	const soon = page.getByText('The view that the address asks for is on its way');
	await expect(soon).toBeVisible();
	await expect(page.locator('[aria-busy]').first()).toHaveCSS('opacity', '0.45');
	await wait(page);
	await expect(soon).toBeHidden();
	await expect(notice(page)).toContainText('have not started');
	await expect(notice(page)).toContainText('whatever the address asks for');
	answer();
	await isOver(page, 'done');
	await expect(notice(page)).toBeHidden();
	await expect(controls(page).first()).toBeEnabled();
	await expect(headline(page)).toContainText('food');
});

test('where no script of the page may run, the controls look dead and the notice comes', async ({
	context
}) => {
	const page = await context.newPage();
	await page.route('**/en', async (route) => {
		const answer = await route.fetch();
		const headers = { ...answer.headers(), 'content-security-policy': "script-src 'none'" };
		await route.fulfill({ response: answer, headers });
	});
	await page.goto('/en');
	await expect(year(page)).toHaveCSS('pointer-events', 'none');
	await expect(year(page)).toHaveCSS('opacity', '0.5');
	await wait(page);
	await expect(notice(page)).toBeVisible();
});

test('a list of regions that cannot be had is told', async ({ page, allowErrors }) => {
	allowErrors(/dynamically imported module/);
	await page.goto('/en');
	await page.route('**/*.js', (route) => route.abort());
	await page.getByRole('button', { name: 'Add a region' }).click();
	await expect(page.getByText('The list of regions could not be loaded')).toBeVisible();
});

/** The scripts that a page loads on its own, by their addresses. */
async function scriptsOf(page: Page, path: string): Promise<string[]> {
	const found = new Set<string>();
	page.on('request', (request) => {
		if (request.resourceType() === 'script') found.add(request.url());
	});
	await page.goto(path);
	await isOver(page, 'done');
	await page.waitForLoadState('networkidle');
	page.removeAllListeners('request');
	return [...found];
}

/** That the page says that it has not started, or lives all the same: not every script is needed. */
async function expectToldOrWhole(page: Page, { path, query }: { path: string; query: string }) {
	if ((await startOf(page)) === 'done') return;
	await expect(notice(page)).toBeVisible(AT_ONCE);
	const visible = query !== '';
	await expect(notice(page).locator('.asked')).toBeVisible({ ...AT_ONCE, visible });
	await expect(controls(page)).toHaveCount(0, AT_ONCE);
	await expect(page.locator('h1')).not.toHaveText(/found|introuvable|error/i, AT_ONCE);
	if (!path.endsWith('/any')) await expect(headline(page)).toContainText('2022', AT_ONCE);
}

/** Presses the link that asks again; false when the page lives by itself, perhaps only now, and takes the link away. */
async function isLoadedAgain(page: Page, again: string): Promise<boolean> {
	let isPressed = false;
	await expect(async () => {
		if ((await startOf(page)) === 'done') return;
		// A press that waited on would hit the link of a later page.
		await notice(page).getByRole('link', { name: again }).click({ timeout: 5_000 });
		isPressed = true;
	}).toPass();
	return isPressed;
}

function startOf(page: Page): Promise<string | undefined> {
	return page.evaluate(() => document.documentElement.dataset['start']);
}

async function expectAsked(page: Page, asked: string) {
	expect(new URL(page.url()).search).toBe(asked);
	await expect(notice(page)).toBeHidden();
	await expect(controls(page).first()).toBeEnabled();
	await expect(headline(page)).toContainText('2010');
	await expect(year(page)).toHaveValue('2010');
}
