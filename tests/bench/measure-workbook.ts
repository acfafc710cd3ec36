import type { Browser, Page } from '@playwright/test';
import { longestTaskMs, watchTasks } from './longest-task';
import { openPage } from './open-page';

/** A workbook written: from the click to the file, and the longest task of the page's own thread meanwhile. */
interface Written {
	readonly ms: number;
	readonly longestTaskMs: number;
}

/**
 * A workbook of all cells of one year (195,227 rows) on the data page, engine included. A second one, with the engine
 * there, gives the writing alone.
 */
export async function measureWorkbook(
	browser: Browser,
	address: string
): Promise<[Written, Written]> {
	const page = await openPage(browser);
	// A browser without a screen cannot be asked where the file shall go.
	await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
	await watchTasks(page);
	await page.goto(`${address}/data`, { waitUntil: 'networkidle' });
	await page.getByTestId('cells').getByLabel('Year').selectOption('2014');
	const written: [Written, Written] = [await write(page), await write(page)];
	await page.context().close();
	return written;
}

async function write(page: Page): Promise<Written> {
	await longestTaskMs(page);
	const start = performance.now();
	await Promise.all([
		page.waitForEvent('download', { timeout: 120_000 }),
		page.getByTestId('cells').getByRole('button', { name: 'Write Excel workbook (XLSX)' }).click()
	]);
	return { ms: performance.now() - start, longestTaskMs: await longestTaskMs(page) };
}
