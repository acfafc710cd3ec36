// Prints, for one run: first chart, engine boot, time until all cells can be queried, filter-to-chart
// with and without the engine. Needs a build; serves it on loopback and drives a headless Chromium.
import { chromium } from '@playwright/test';
import { findBrowser } from '../run/find-browser.mjs';
import { serve } from '../../src/serve/server.mjs';
import { measureEngine } from './measure-engine.mjs';
import { measureFilters } from './measure-filters.mjs';
import { measureFirstChart } from './measure-first-chart.mjs';
import { measureWorkbook } from './measure-workbook.mjs';
import { median, percentile } from './statistics.mjs';

const RUNS = 5;
const server = await serve({ port: 0 });
const browser = await chromium.launch({
	executablePath: await findBrowser(),
	args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
});

/** @param {string} name @param {number} value @param {string} unit */
const print = (name, value, unit) =>
	console.log(`${name.padEnd(58)} ${value.toFixed(unit === 'kB' ? 1 : 0).padStart(8)} ${unit}`);

try {
	const first = [];
	for (let run = 0; run < RUNS; run += 1)
		first.push(await measureFirstChart(browser, `${server.address}/en`));
	print('first chart, prerendered (median of 5)', median(first.map((r) => r.paintedMs)), 'ms');
	print('  compressed bytes until then', median(first.map((r) => r.bytesUntilPaint)) / 1000, 'kB');
	print(
		'  compressed bytes of the whole page',
		median(first.map((r) => r.bytesOfPage)) / 1000,
		'kB'
	);
	print('  WASM bytes asked for', Math.max(...first.map((r) => r.wasmRequests)), 'requests');

	const filters = await measureFilters(browser, `${server.address}/en`);
	print('filter to chart, page rows, p50 of 30', percentile(filters.ms, 50), 'ms');
	print('filter to chart, page rows, p95 of 30', percentile(filters.ms, 95), 'ms');
	print('  requests made', filters.requests, 'requests');

	const boots = [];
	for (let run = 0; run < RUNS; run += 1)
		boots.push(await measureEngine(browser, `${server.address}/en`, run === 0 ? 30 : 0));
	print(
		'first answer with the engine, boot included (median of 5)',
		median(boots.map((r) => r.firstAnswerMs)),
		'ms'
	);
	print('  engine boot with its bytes and tables', median(boots.map((r) => r.bootMs)), 'ms');
	print(
		'  all 1,561,816 cells queryable after their bytes',
		median(boots.map((r) => r.attachMs)),
		'ms'
	);
	print(
		'  longest main-thread task while loading',
		Math.max(...boots.map((r) => r.longestTaskMs)),
		'ms'
	);
	print('  memory of the tab', median(boots.map((r) => r.tabMegabytes)), 'MB');
	const next = boots[0]?.nextAnswersMs ?? [];
	print('region picked from the list, engine, p50 of 30', percentile(next, 50), 'ms');
	print('region picked from the list, engine, p95 of 30', percentile(next, 95), 'ms');
	const linked = boots[0]?.linkedMs ?? [];
	print('region named by a link, engine, p50 of 30', percentile(linked, 50), 'ms');
	print('region named by a link, engine, p95 of 30', percentile(linked, 95), 'ms');

	const workbooks = await measureWorkbook(browser, `${server.address}/en`);
	print('workbook of 195,227 rows, engine there', workbooks[1]?.ms ?? NaN, 'ms');
	print(
		'  longest main-thread task while writing',
		Math.max(...workbooks.map((run) => run.longestTaskMs)),
		'ms'
	);
} finally {
	await browser.close();
	await server.close();
}
