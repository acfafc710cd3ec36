// npm run bench: first chart, engine boot, time until all cells can be queried, filter-to-chart with and
// without the engine. Needs a build; serves it on loopback and drives a headless Chromium.
import { chromium } from '@playwright/test';
import { findBrowser } from '../run/find-browser';
import { serve } from '../../src/serve/server';
import { measureEngine } from './measure-engine';
import { measureFilters } from './measure-filters';
import { measureFirstChart } from './measure-first-chart';
import { measureWorkbook } from './measure-workbook';
import { median, percentile } from './statistics';

const RUNS = 5;
const server = await serve({ port: 0 });
const browser = await chromium.launch({
	executablePath: await findBrowser(),
	args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
});
const page = `${server.address}/en`;

try {
	await printFirstChart();
	await printFilters();
	await printEngine();
	await printWorkbook();
} finally {
	await browser.close();
	await server.close();
}

function print(name: string, value: number, unit: 'ms' | 'kB' | 'MB' | 'requests'): void {
	const figure = value.toFixed(unit === 'kB' ? 1 : 0);
	console.log(`${name.padEnd(58)} ${figure.padStart(8)} ${unit}`);
}

async function printFirstChart(): Promise<void> {
	const runs = [];
	for (let run = 0; run < RUNS; run += 1) runs.push(await measureFirstChart(browser, page));
	const kilobytes = (bytes: readonly number[]) => median(bytes) / 1000;
	print('first chart, prerendered (median of 5)', median(runs.map((r) => r.paintedMs)), 'ms');
	print('  compressed bytes until then', kilobytes(runs.map((r) => r.bytesUntilPaint)), 'kB');
	print('  compressed bytes of the whole page', kilobytes(runs.map((r) => r.bytesOfPage)), 'kB');
	print('  WASM bytes asked for', Math.max(...runs.map((r) => r.wasmRequests)), 'requests');
}

async function printFilters(): Promise<void> {
	const { ms, requests } = await measureFilters(browser, page);
	print('filter to chart, page rows, p50 of 30', percentile(ms, 50), 'ms');
	print('filter to chart, page rows, p95 of 30', percentile(ms, 95), 'ms');
	print('  requests made', requests, 'requests');
}

async function printEngine(): Promise<void> {
	const first = await measureEngine(browser, page, 30);
	const runs = [first];
	while (runs.length < RUNS) runs.push(await measureEngine(browser, page, 0));
	const firstAnswers = runs.map((r) => r.firstAnswerMs);
	print('first answer with the engine, boot included (median of 5)', median(firstAnswers), 'ms');
	print('  engine boot with its bytes and tables', median(runs.map((r) => r.bootMs)), 'ms');
	const attached = median(runs.map((r) => r.attachMs));
	print('  all 1,561,816 cells queryable after their bytes', attached, 'ms');
	const longest = Math.max(...runs.map((r) => r.longestTaskMs));
	print('  longest main-thread task while loading', longest, 'ms');
	print('  memory of the tab', median(runs.map((r) => r.tabMegabytes)), 'MB');
	for (const percent of [50, 95]) {
		const picked = percentile(first.nextAnswersMs, percent);
		print(`region picked from the list, engine, p${percent} of 30`, picked, 'ms');
	}
	for (const percent of [50, 95]) {
		const linked = percentile(first.linkedMs, percent);
		print(`region named by a link, engine, p${percent} of 30`, linked, 'ms');
	}
}

async function printWorkbook(): Promise<void> {
	const [first, second] = await measureWorkbook(browser, page);
	print('workbook of 195,227 rows, engine there', second.ms, 'ms');
	const longest = Math.max(first.longestTaskMs, second.longestTaskMs);
	print('  longest main-thread task while writing', longest, 'ms');
}
