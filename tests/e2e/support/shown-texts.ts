import type { Page } from '@playwright/test';

/** What a page has said: title, description, headings, headline, marks and cells of tables, each with its place. */
export interface ShownTexts {
	/** In the prerendered page. */
	readonly first: readonly string[];
	/** At any instant since. */
	readonly ever: readonly string[];
	readonly now: readonly string[];
}

declare global {
	interface Window {
		/** What the page has said; there once its first script has run. */
		shownTexts?: () => ShownTexts;
	}
}

/** Watches all that a page says from its first mark on; call it before the page is opened. */
export async function shownTexts(page: Page): Promise<() => Promise<ShownTexts>> {
	await page.addInitScript(() => {
		const read = () => [
			`title ${document.title}`,
			`description ${document.querySelector('meta[name=description]')?.getAttribute('content')}`,
			...[...document.querySelectorAll('h1, h2, [data-testid=headline], .sentence, .unit')].map(
				(element) => `${element.localName} ${element.textContent.trim()}`
			),
			...[...document.querySelectorAll('[data-key][aria-label]')].map(
				(mark) => `mark ${mark.getAttribute('aria-label')}`
			),
			...[...document.querySelectorAll('main tbody tr')].map((row) => `row ${row.textContent}`)
		];
		const ever = new Set<string>();
		let first: readonly string[] | null = null;
		const note = () => read().forEach((text) => ever.add(text));
		const watch = () => {
			first = read();
			const whole = { subtree: true, childList: true, characterData: true, attributes: true };
			new MutationObserver(note).observe(document, whole);
		};
		document.addEventListener('readystatechange', () => first ?? watch(), { once: true });
		window.shownTexts = () => ({ first: first ?? [], ever: [...ever], now: read() });
	});
	return () =>
		page.evaluate(() => {
			if (window.shownTexts === undefined) throw new Error('not watched: ' + location.href);
			return window.shownTexts();
		});
}
