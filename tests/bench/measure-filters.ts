import type { Browser } from '@playwright/test';
import { openPage } from './open-page';

/**
 * Thirty changes of sector and year that the page's own rows answer: from the input to the first frame
 * whose DOM has the final values.
 */
export async function measureFilters(
	browser: Browser,
	address: string
): Promise<{ ms: number[]; requests: number }> {
	const page = await openPage(browser);
	await page.goto(address, { waitUntil: 'networkidle' });
	let requests = 0;
	page.on('request', () => (requests += 1));
	const ms: number[] = [];
	for (let step = 0; step < 30; step += 1) {
		ms.push(await page.evaluate(timeToChart, step % 2 === 0 ? 'sector' : 'year'));
		await page.waitForTimeout(60);
	}
	await page.context().close();
	return { ms, requests };
}

/** Chooses a filter's next option; milliseconds until the first figure has another title. Runs in the page. */
async function timeToChart(filter: string): Promise<number> {
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	const title = () => document.querySelector('figure h2')?.textContent ?? '';
	const control = document.querySelector<HTMLSelectElement>(`select[name=${filter}]`);
	if (control === null) throw new Error(`no filter: ${filter}`);
	const next = control.options[(control.selectedIndex + 1) % control.options.length];
	const before = title();
	await frame();
	const start = performance.now();
	control.value = next?.value ?? '';
	control.dispatchEvent(new Event('change', { bubbles: true }));
	do await frame();
	while (title() === before);
	return performance.now() - start;
}
