import type { Page } from '@playwright/test';

declare global {
	/** Lengths in milliseconds of the page's tasks of 50 ms and more since they were last asked for. */
	var tasks: number[];
}

/** Has the page write down its long tasks; to be called before it is opened. */
export async function watchTasks(page: Page): Promise<void> {
	await page.addInitScript(() => {
		globalThis.tasks = [];
		new PerformanceObserver((list) =>
			list.getEntries().forEach(({ duration }) => globalThis.tasks.push(duration))
		).observe({ type: 'longtask', buffered: true });
	});
}

/** The longest task since the last call, in milliseconds; 0 where none took 50. */
export function longestTaskMs(page: Page): Promise<number> {
	return page.evaluate(() => Math.max(0, ...globalThis.tasks.splice(0)));
}
