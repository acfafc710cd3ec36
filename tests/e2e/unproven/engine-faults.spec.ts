import type { BrowserContext, Page } from '@playwright/test';
import { CELL_FAULTS, DENOMINATOR_FAULTS, OTHER_BUILD, type Fault } from './engine-faults';
import { expect as impatient, test } from '../support/test';

/** The engine starts in two seconds, and in forty where all cores are busy. */
const expect = impatient.configure({ timeout: 120_000 });
test.setTimeout(600_000);

/** Kinds of page, each asked for Stuttgart (DE11), which is no host; and its heading, which must stand all the while. */
const PAGES: readonly (readonly [address: string, heading: string])[] = [
	['/en?compare=DE11', 'The host regions compared'],
	['/en/regions/lombardia?compare=DE11', 'Lombardy'],
	['/en/regions/any?region=DE11', 'Stuttgart'],
	['/en/sectors/metallurgy?compare=DE11', 'Metallurgy'],
	['/en/compare?compare=DE11', 'Compare regions and sectors']
];

/** DE11 2014, C24 + C25, persons employed: rows of datasets/observations.parquet. */
const TRUE_NUMBER = '58,309';

/** What fails from now on; null: nothing more. */
async function failing(context: BrowserContext, first: Fault | null) {
	let fault = first;
	await context.route(/engine-worker|duckdb|denominator-series/, (route) =>
		fault?.file.test(route.request().url()) ? fault.fail(route) : route.continue()
	);
	return (next: Fault | null) => (fault = next);
}

const alertOf = (page: Page) => page.getByRole('alert');
const retry = (page: Page) => page.getByRole('button', { name: 'Try again' }).click();
const words = (page: Page) => page.locator('main').innerHTML();

test.beforeEach(({ allowErrors }) => {
	allowErrors(/Failed to load resource|Content Security Policy|on purpose/);
});

for (const [address, heading] of PAGES)
	test(`${address}: every fault is said, the page stands, and trying again works`, async ({
		page,
		context
	}) => {
		const [first, ...others] = CELL_FAULTS;
		const fail = await failing(context, first ?? null);
		await page.goto(address);
		for (const fault of CELL_FAULTS) {
			await test.step(fault.name, async () => {
				if (others.includes(fault)) {
					fail(fault);
					await retry(page);
				}
				await expect(alertOf(page)).toContainText(fault.says);
				await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
				expect(await words(page)).not.toContain(TRUE_NUMBER);
			});
		}
		fail(null);
		await retry(page);
		await expect.poll(() => words(page)).toContain(TRUE_NUMBER);
		await expect(alertOf(page)).toHaveCount(0);
	});

for (const fault of DENOMINATOR_FAULTS)
	test(`${fault.name}: said, and trying again works`, async ({ page, context }) => {
		const fail = await failing(context, fault);
		await page.goto('/en/compare?compare=DE11&measure=jobs_per_1000');
		await expect(alertOf(page)).toContainText(fault.says);
		fail(null);
		await retry(page);
		await expect(alertOf(page)).toHaveCount(0);
		// 58,309 persons for the 3,972,881 inhabitants of datasets/population.csv.
		await expect.poll(() => words(page)).toContain('14.7');
	});

test('tables of another build are not read; a newer version is offered', async ({
	page,
	context
}) => {
	const fail = await failing(context, OTHER_BUILD);
	await page.goto('/en/compare?compare=DE11');
	await expect(alertOf(page)).toContainText(OTHER_BUILD.says);
	fail(null);
	await page.getByRole('button', { name: 'Load the page again' }).click();
	await expect.poll(() => words(page)).toContain(TRUE_NUMBER);
});

test('a server that never answers: a minute of silence ends the wait', async ({
	page,
	context
}) => {
	await page.clock.install();
	const silent = { name: 'silent', file: /duckdb-eh-.*\.wasm/, fail: async () => {}, says: '' };
	const fail = await failing(context, silent);
	const asked = context.waitForEvent('request', (request) => silent.file.test(request.url()));
	await page.goto('/en/compare?compare=DE11');
	await asked;
	await page.clock.fastForward(60_000);
	await expect(alertOf(page)).toContainText('Nothing came for too long');
	fail(null);
	await retry(page);
	await expect.poll(() => words(page)).toContain(TRUE_NUMBER);
});

test('Stop ends the loading at once, and trying again works', async ({ page, context }) => {
	const silent = { name: 'silent', file: /duckdb-eh-.*\.wasm/, fail: async () => {}, says: '' };
	const fail = await failing(context, silent);
	await page.goto('/en/compare?compare=DE11');
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(alertOf(page)).toContainText('The full table was stopped, as you asked.');
	fail(null);
	await retry(page);
	await expect.poll(() => words(page)).toContain(TRUE_NUMBER);
});

test('what travels is told, not what it becomes', async ({ page, context }) => {
	const silent = { name: 'silent', file: /observations\.duckdb/, fail: async () => {}, says: '' };
	await failing(context, silent);
	await page.goto('/en/compare?compare=DE11');
	await expect(page.getByText(/^Loading the full table: \d+ %$/)).toBeVisible();
});
