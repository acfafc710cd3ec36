import { readdir, readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { disagreementsOf, type AskedPage } from '../recompute/disagreements';
import {
	addressOf,
	drawing,
	KINDS,
	unasked,
	type DrawnPage,
	type Kind
} from '../recompute/drawn-pages';
import { tablesOf, type PageTable } from '../recompute/page-tables';
import { readPublished, type Published } from '../recompute/published-cells';
import { expect, test } from './support/test';

const PAGES_OF_A_KIND = 8;
let published: Published;
test.beforeAll(async () => {
	published = await readPublished();
});

/** Waits until every number of the page agrees with ours, and gives its tables. */
async function expectAgreement(page: Page, asked: AskedPage) {
	await expect
		.poll(async () => {
			const tables = await tablesOf(page);
			return missingOf(asked, tables) ?? disagreementsOf(published, asked, tables).disagreements;
		}, page.url())
		.toEqual([]);
	// The most alike regions are sought apart, and come when they are found.
	await expect(page.getByText('The structures of all regions are being compared.')).toHaveCount(0);
	const whole = await tablesOf(page);
	return { tables: whole, compared: disagreementsOf(published, asked, whole).compared };
}

/** What must stand on the page and does not yet; null when all is there. */
function missingOf({ region, compare }: AskedPage, tables: readonly PageTable[]) {
	const cells = new Set(tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells)));
	const missing = [...compare, ...(region === null ? [] : [region])].filter(
		(code) => !cells.has(code)
	);
	return missing.length === 0 ? null : [`missing: ${missing.join()}`];
}

/** A reader's key brings to life what is out of sight too. */
async function wake(page: Page) {
	await page.keyboard.press('Shift');
}

async function choose(page: Page, kind: Kind, drawn: DrawnPage) {
	const values: Readonly<Record<string, unknown>> = { ...drawn.asked, measure: drawn.measure };
	for (const name of kind.controls)
		await page.locator(`select[name=${name}]`).first().selectOption(String(values[name]));
}

/**
 * Leads to the page whose controls are not used yet: loads it, or puts each control back where the page stands, which
 * starts no second engine. Only a page whose numbers have changed can be asked for the same view again.
 */
async function unask(page: Page, kind: Kind, drawn: DrawnPage, way: 'load' | 'by hand') {
	const before = unasked(kind, drawn);
	if (way === 'load') await page.goto(addressOf(kind, before));
	else {
		await choose(page, kind, before);
		await expectAgreement(page, before.asked);
	}
	await expect(page).toHaveURL(addressOf(kind, before));
}

for (const [index, kind] of KINDS.entries())
	test(`every number of ${PAGES_OF_A_KIND} pages is ours, however reached: ${kind.name}`, async ({
		page
	}) => {
		test.setTimeout(1_800_000);
		const draw = drawing(2014 + index);
		let compared = 0;
		for (let each = 0; each < PAGES_OF_A_KIND; each += 1) {
			const drawn = kind.draw(draw, published);
			await page.goto(addressOf(kind, drawn));
			await wake(page);
			const typed = await expectAgreement(page, drawn.asked);
			compared += typed.compared;
			await page.getByRole('link', { name: 'Data', exact: true }).first().click();
			await expect(page).toHaveURL(/\/en\/data$/);
			await page.goBack();
			await wake(page);
			expect((await expectAgreement(page, drawn.asked)).tables).toEqual(typed.tables);
			await unask(page, kind, drawn, each === 0 ? 'load' : 'by hand');
			await choose(page, kind, drawn);
			await wake(page);
			expect((await expectAgreement(page, drawn.asked)).tables).toEqual(typed.tables);
		}
		expect(compared).toBeGreaterThan(PAGES_OF_A_KIND * 15);
	});

test('the recomputation shares no code with the site', async () => {
	const folder = 'tests/recompute';
	const texts = (await readdir(folder)).map((name) => readFile(`${folder}/${name}`, 'utf8'));
	for (const text of await Promise.all(texts)) {
		const imported = [...text.matchAll(/from '([^']+)'/g)].map(([, from]) => from ?? '');
		expect(imported.filter((from) => !/^(\.\/|node:|@playwright)/.test(from))).toEqual([]);
	}
});
