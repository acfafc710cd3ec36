import type { BrowserContext, Page } from '@playwright/test';
import { CELL_FAULTS, OTHER_BUILD, TABLE_FAULTS, type Fault } from '../support/engine-faults';
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
/** Pages that set Stuttgart against its inhabitants. */
const AGAINST_INHABITANTS = [
	'/en?compare=DE11&measure=jobs_per_1000',
	'/en/regions/any?region=DE11&year=2014',
	'/en/sectors/metallurgy?compare=DE11&measure=jobs_per_1000',
	'/en/compare?compare=DE11&measure=jobs_per_1000'
];

/** DE11 2022, C24 5,359 and C25 65,679, persons employed: rows of datasets/observations_2021.parquet. */
const TRUE_NUMBER = '71,038';

/** What fails from now on; null: nothing more. */
async function failing(context: BrowserContext, first: Fault | null) {
	let fault = first;
	await context.route(/engine-worker|duckdb/, (route) =>
		fault?.file.test(route.request().url()) ? fault.fail(route) : route.continue()
	);
	return (next: Fault | null) => (fault = next);
}

/** A file that never comes. */
const silence = (file: RegExp): Fault => ({
	name: 'silent',
	file,
	fail: async () => {},
	says: ''
});

const alertOf = (page: Page) => page.getByRole('alert');
const retry = (page: Page) => page.getByRole('button', { name: 'Try again' }).click();
const words = (page: Page) => page.locator('main').innerHTML();

/** Does what asks for the file that fails, and waits until the page says so: no older alert is taken for it. */
async function expectTold(page: Page, fault: Fault, ask: () => Promise<unknown>) {
	const asked = page.context().waitForEvent('request', {
		predicate: (request) => fault.file.test(request.url()),
		timeout: 120_000
	});
	await ask();
	await asked;
	await expect(alertOf(page)).toContainText(fault.says);
}

test.beforeEach(({ allowErrors }) => {
	allowErrors(/Failed to load resource|Content Security Policy|on purpose/);
});

for (const [address, heading] of PAGES)
	test(`${address}: every fault is said, the page stands, and trying again works`, async ({
		page,
		context
	}) => {
		const [first = OTHER_BUILD] = CELL_FAULTS;
		const fail = await failing(context, first);
		for (const fault of CELL_FAULTS)
			await test.step(fault.name, async () => {
				fail(fault);
				await expectTold(page, fault, () => (fault === first ? page.goto(address) : retry(page)));
				await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
				expect(await words(page)).not.toContain(TRUE_NUMBER);
			});
		fail(null);
		await retry(page);
		await expect.poll(() => words(page)).toContain(TRUE_NUMBER);
		await expect(alertOf(page)).toHaveCount(0);
	});

for (const address of AGAINST_INHABITANTS)
	test(`${address}: lost denominators are said, and trying again works`, async ({
		page,
		context
	}) => {
		const [first = OTHER_BUILD] = TABLE_FAULTS;
		const fail = await failing(context, first);
		for (const fault of TABLE_FAULTS)
			await test.step(fault.name, async () => {
				fail(fault);
				await expectTold(page, fault, () => (fault === first ? page.goto(address) : retry(page)));
			});
		fail(null);
		await retry(page);
		// 58,309 persons for the 3,972,881 inhabitants of datasets/population.csv.
		await expect.poll(() => words(page)).toContain('14.7');
		await expect(alertOf(page)).toHaveCount(0);
	});

for (const [address, heading] of PAGES)
	test(`${address}: tables of another build are not read; a newer version is offered`, async ({
		page,
		context
	}) => {
		const fail = await failing(context, OTHER_BUILD);
		await expectTold(page, OTHER_BUILD, () => page.goto(address));
		await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
		expect(await words(page)).not.toContain(TRUE_NUMBER);
		fail(null);
		await page.getByRole('button', { name: 'Load the page again' }).click();
		await expect.poll(() => words(page)).toContain(TRUE_NUMBER);
	});

test('a server that never answers: a minute of silence ends the wait', async ({
	page,
	context
}) => {
	await page.clock.install();
	const silent = silence(/duckdb-eh-.*\.wasm/);
	const fail = await failing(context, silent);
	const asked = context.waitForEvent('request', (request) => silent.file.test(request.url()));
	await page.goto('/en/compare?compare=DE11');
	await asked;
	await page.clock.fastForward(60_000);
	await expect(alertOf(page)).toContainText('Nothing arrived for too long');
	fail(null);
	await retry(page);
	await expect.poll(() => words(page)).toContain(TRUE_NUMBER);
});

test('Stop ends the loading at once, and trying again works', async ({ page, context }) => {
	const fail = await failing(context, silence(/duckdb-eh-.*\.wasm/));
	await page.goto('/en/compare?compare=DE11');
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(alertOf(page)).toContainText('The full table was stopped, as you asked.');
	fail(null);
	await retry(page);
	await expect.poll(() => words(page)).toContain(TRUE_NUMBER);
});

test('what travels is told, not what it becomes', async ({ page, context }) => {
	await failing(context, silence(/observations\.duckdb/));
	await page.goto('/en/compare?compare=DE11');
	await expect(page.getByText(/^Loading the full table: \d+%$/)).toBeVisible();
});
