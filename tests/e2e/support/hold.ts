import type { Page } from '@playwright/test';

/** Holds what an address (a text is a glob) asks for, until what it gives is called. */
export async function hold(page: Page, address: RegExp | string): Promise<() => void> {
	let letGo = () => {};
	const gate = new Promise<void>((resolve) => (letGo = resolve));
	await page.route(address, async (route) => {
		await gate;
		await route.continue();
	});
	return letGo;
}
