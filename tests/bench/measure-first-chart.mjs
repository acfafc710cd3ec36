/**
 * A first visit without cache: when the first chart is painted and what had been transferred by then.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
export async function measureFirstChart(browser, address) {
	const context = await browser.newContext();
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	/** @type {{ at: number, bytes: number }[]} */
	const arrivals = [];
	let wasmRequests = 0;
	session.on('Network.loadingFinished', (event) =>
		arrivals.push({ at: event.timestamp, bytes: event.encodedDataLength })
	);
	page.on('request', (request) => {
		// Addresses of data carry their hash: `…/observations.duckdb?v=…`.
		if (/\.(wasm|duckdb)$/.test(new URL(request.url()).pathname)) wasmRequests += 1;
	});
	// The browser's own word for "painted": the first frame that holds the element.
	await page.addInitScript(() => {
		new MutationObserver((_changes, observer) => {
			const chart = document.querySelector('svg.chart g[role=img]');
			if (chart === null) return;
			observer.disconnect();
			requestAnimationFrame(() => setTimeout(() => performance.mark('first chart painted')));
		}).observe(document, { childList: true, subtree: true });
	});
	await page.goto(address, { waitUntil: 'networkidle' });
	const { paintedMs, origin } = await page.evaluate(() => ({
		paintedMs: performance.getEntriesByName('first chart painted')[0]?.startTime ?? NaN,
		origin: performance.timeOrigin
	}));
	const { timestamp } = await clockOf(session);
	const paintedAt = timestamp.monotonic + (origin + paintedMs - timestamp.wall) / 1000;
	const sum = (/** @type {typeof arrivals} */ some) =>
		some.reduce((total, { bytes }) => total + bytes, 0);
	await context.close();
	return {
		paintedMs,
		bytesUntilPaint: sum(arrivals.filter(({ at }) => at <= paintedAt)),
		bytesOfPage: sum(arrivals),
		wasmRequests
	};
}

/** The protocol's monotonic clock beside the wall clock. @param {import('@playwright/test').CDPSession} session */
async function clockOf(session) {
	await session.send('Performance.enable');
	const { metrics } = await session.send('Performance.getMetrics');
	const monotonic = metrics.find(({ name }) => name === 'Timestamp')?.value ?? NaN;
	return { timestamp: { monotonic, wall: Date.now() } };
}
