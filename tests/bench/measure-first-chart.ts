import type { Browser, CDPSession, Page } from '@playwright/test';
import { openPage } from './open-page';

/** What a first visit took. */
interface FirstChart {
	/** From the start of the navigation. */
	readonly paintedMs: number;
	readonly bytesUntilPaint: number;
	readonly bytesOfPage: number;
	readonly wasmRequests: number;
}

/** Something that has come over the line: when, in seconds of the protocol's clock, and its compressed size. */
interface Arrival {
	readonly at: number;
	readonly bytes: number;
}

/** A first visit without cache: when the first chart is painted and what had been transferred by then. */
export async function measureFirstChart(browser: Browser, address: string): Promise<FirstChart> {
	const page = await openPage(browser);
	const session = await page.context().newCDPSession(page);
	const arrivals: Arrival[] = [];
	let wasmRequests = 0;
	await session.send('Network.enable');
	session.on('Network.loadingFinished', (event) =>
		arrivals.push({ at: event.timestamp, bytes: event.encodedDataLength })
	);
	page.on('request', (request) => {
		// Addresses of data carry their hash: `…/observations.duckdb?v=…`.
		if (/\.(wasm|duckdb)$/.test(new URL(request.url()).pathname)) wasmRequests += 1;
	});
	await markFirstChart(page);
	await page.goto(address, { waitUntil: 'networkidle' });
	const { paintedMs, origin } = await page.evaluate(() => ({
		paintedMs: performance.getEntriesByName('first chart painted')[0]?.startTime ?? NaN,
		origin: performance.timeOrigin
	}));
	const { monotonic, wallMs } = await clockOf(session);
	const paintedAt = monotonic + (origin + paintedMs - wallMs) / 1000;
	await page.context().close();
	return {
		paintedMs,
		bytesUntilPaint: bytesOf(arrivals.filter(({ at }) => at <= paintedAt)),
		bytesOfPage: bytesOf(arrivals),
		wasmRequests
	};
}

/** Has the page mark the browser's own word for "painted": the first frame that holds the chart. */
async function markFirstChart(page: Page): Promise<void> {
	await page.addInitScript(() => {
		new MutationObserver((_changes, observer) => {
			const chart = document.querySelector('svg.chart g[role=img]');
			if (chart === null) return;
			observer.disconnect();
			requestAnimationFrame(() => setTimeout(() => performance.mark('first chart painted')));
		}).observe(document, { childList: true, subtree: true });
	});
}

/** The protocol's monotonic clock, in seconds, beside the wall clock. */
async function clockOf(session: CDPSession): Promise<{ monotonic: number; wallMs: number }> {
	await session.send('Performance.enable');
	const { metrics } = await session.send('Performance.getMetrics');
	const monotonic = metrics.find(({ name }) => name === 'Timestamp')?.value ?? NaN;
	return { monotonic, wallMs: Date.now() };
}

function bytesOf(arrivals: readonly Arrival[]): number {
	return arrivals.reduce((total, { bytes }) => total + bytes, 0);
}
