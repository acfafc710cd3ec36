import type { Browser, Page } from '@playwright/test';

/**
 * A page of a context of its own. tsx keeps the names of functions by a helper, which those that run in the page ask for
 * there too.
 */
export async function openPage(browser: Browser): Promise<Page> {
	const context = await browser.newContext();
	await context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
	return context.newPage();
}
