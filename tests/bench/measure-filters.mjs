/**
 * Thirty changes of sector and year that the page's own rows answer: from the input to the first frame
 * whose DOM has the final values.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
export async function measureFilters(browser, address) {
	const page = await browser.newPage();
	await page.goto(address, { waitUntil: 'networkidle' });
	let requests = 0;
	page.on('request', () => (requests += 1));
	const ms = await page.evaluate(async () => {
		const select = (/** @type {string} */ name) =>
			/** @type {HTMLSelectElement} */ (document.querySelector(`select[name=${name}]`));
		const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
		const times = [];
		for (let step = 0; step < 30; step += 1) {
			const control = select(step % 2 === 0 ? 'sector' : 'year');
			const options = [...control.options];
			const next = options[(control.selectedIndex + 1) % options.length];
			const chart = () => document.querySelector('figure h2')?.textContent ?? '';
			const before = chart();
			await frame();
			const start = performance.now();
			control.value = next?.value ?? '';
			control.dispatchEvent(new Event('change', { bubbles: true }));
			do await frame();
			while (chart() === before);
			times.push(performance.now() - start);
			await new Promise((resolve) => setTimeout(resolve, 60));
		}
		return times;
	});
	await page.close();
	return { ms, requests };
}
