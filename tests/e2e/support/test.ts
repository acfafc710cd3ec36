import { expect, test as base, type ConsoleMessage, type Page } from '@playwright/test';

interface Watching {
	/** Names an error that the test provokes on purpose. */
	allowErrors: (pattern: RegExp) => void;
	allowedErrors: RegExp[];
	watched: undefined;
}

/**
 * A test that also fails when anything its browser opens (page, worker, pop-up) asks another origin,
 * logs an error or throws.
 */
export const test = base.extend<Watching>({
	page: async ({ page, javaScriptEnabled }, use) => {
		const goto = page.goto.bind(page);
		// Scripts start after the first frame; a test that clicks before them would test the clock.
		page.goto = async (address, options) => {
			const answer = await goto(address, options);
			if (javaScriptEnabled !== false)
				await page.waitForFunction(
					() => document.scripts.length === 0 || document.documentElement.dataset['ready']
				);
			return answer;
		};
		await use(page);
	},
	allowedErrors: async ({}, use) => use([]),
	allowErrors: async ({ allowedErrors }, use) => use((pattern) => void allowedErrors.push(pattern)),
	watched: [
		async ({ context, page, baseURL, allowedErrors }, use) => {
			const site = new URL(baseURL ?? '').origin;
			const problems: string[] = [];
			context.on('request', (request) => {
				const { origin, protocol } = new URL(request.url());
				if (/^(https?|wss?):$/.test(protocol) && origin !== site)
					problems.push(`request to another origin: ${request.url()}`);
			});
			context.on('console', (message) => {
				if (message.type() === 'error' && !isOwnAnswer(message, page))
					problems.push(`console error: ${message.text()} at ${message.location().url}`);
			});
			context.on('weberror', (error) => problems.push(`page error: ${error.error().message}`));
			await use(undefined);
			const isUnexpected = (problem: string) =>
				!allowedErrors.some((pattern) => pattern.test(problem));
			expect(problems.filter(isUnexpected)).toEqual([]);
		},
		{ auto: true }
	]
});

/** Chromium logs the 404 of the page itself as an error; that page was asked for by the test. */
function isOwnAnswer(message: ConsoleMessage, page: Page): boolean {
	const isMissing = message.text().includes('the server responded with a status of 404');
	return isMissing && message.location().url === page.url();
}

export { expect };

/** The ranking, the first figure of a page that has one. */
export function rankingOf(page: Page) {
	return page.getByRole('figure').first();
}
