/**
 * A workbook of all cells of one year (195,227 rows) on the data page: from the click to the file, engine included,
 * and the longest task of the page's own thread meanwhile. A second one, with the engine there, gives the writing alone.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
export async function measureWorkbook(browser, address) {
	const page = await browser.newPage();
	await page.addInitScript(() => {
		// A browser without a screen cannot be asked where the file shall go.
		Reflect.deleteProperty(window, 'showSaveFilePicker');
		const tasks = Object.assign(window, { tasks: /** @type {number[]} */ ([]) }).tasks;
		new PerformanceObserver((list) =>
			list.getEntries().forEach(({ duration }) => tasks.push(duration))
		).observe({ type: 'longtask', buffered: true });
	});
	await page.goto(`${address}/data`, { waitUntil: 'networkidle' });
	const cells = page.getByTestId('cells');
	await cells.getByLabel('Year').selectOption('2014');
	const runs = [];
	for (let run = 0; run < 2; run += 1) {
		await page.evaluate(() => Reflect.get(window, 'tasks').splice(0));
		const start = performance.now();
		await Promise.all([
			page.waitForEvent('download', { timeout: 120_000 }),
			cells.getByRole('button', { name: 'Write Excel workbook (XLSX)' }).click()
		]);
		const ms = performance.now() - start;
		const longestTaskMs = await page.evaluate(() => Math.max(0, ...Reflect.get(window, 'tasks')));
		runs.push({ ms, longestTaskMs });
	}
	await page.close();
	return runs;
}
