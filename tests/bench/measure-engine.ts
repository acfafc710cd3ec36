import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { longestTaskMs, watchTasks } from './longest-task';
import { openPage } from './open-page';

/** Regions outside the hosts, one after the other. */
const ASKED =
	'DE11 DE12 DE13 DE14 DE21 DE22 DE23 DE24 DE25 DE26 DE27 AT11 AT12 AT13 AT21 AT22 AT31 AT32 AT33 AT34 BE10 BE21 BE22 BE23 BE24 BE25 BE31 BE32 BE33 BE34'.split(
		' '
	);

/** Others, asked by a link: nothing tells beforehand which. */
const LINKED =
	'ES11 ES12 ES13 ES21 ES22 ES23 ES24 ES30 ES41 ES42 ES43 ES52 ES53 ES62 ITC1 ITC2 ITC3 ITF1 ITF2 ITF3 ITF4 ITF5 ITF6 ITG1 ITG2 NL11 NL12 NL13 NL21 NL22'.split(
		' '
	);

/** What the engine took in a fresh tab. */
interface EngineRun {
	/** From the link to the first frame with its mark, boot included. */
	readonly firstAnswerMs: number;
	readonly bootMs: number;
	readonly attachMs: number;
	readonly longestTaskMs: number;
	readonly nextAnswersMs: readonly number[];
	readonly linkedMs: readonly number[];
	readonly tabMegabytes: number;
}

/**
 * A fresh tab that compares with a region outside the hosts, then with `more` others picked one at a time from the list,
 * then with as many that a link names.
 */
export async function measureEngine(
	browser: Browser,
	address: string,
	more: number
): Promise<EngineRun> {
	const page = await openPage(browser);
	await watchTasks(page);
	await page.goto(address, { waitUntil: 'networkidle' });
	await longestTaskMs(page);
	const firstAnswerMs = await page.evaluate(addRegion, 'FR71');
	const marks = await page.evaluate(() => ({
		bootMs: performance.getEntriesByName('engine boot')[0]?.duration ?? NaN,
		attachMs: performance.getEntriesByName('tables attached')[0]?.duration ?? NaN
	}));
	const longest = await longestTaskMs(page);
	const tabMegabytes = await rendererMegabytes(browser);
	const nextAnswersMs: number[] = [];
	if (more > 0) await page.getByRole('button', { name: 'Add a region' }).click();
	for (const code of ASKED.slice(0, more)) nextAnswersMs.push(await pickRegion(page, code));
	const linkedMs: number[] = [];
	for (const code of LINKED.slice(0, more)) linkedMs.push(await page.evaluate(addRegion, code));
	await page.context().close();
	return {
		...marks,
		firstAnswerMs,
		longestTaskMs: longest,
		nextAnswersMs,
		linkedMs,
		tabMegabytes
	};
}

/**
 * Follows a link of the page to itself with that one region compared, as a shared link would,
 * and waits for the first frame that has its mark. Runs in the page.
 */
async function addRegion(code: string): Promise<number> {
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	const link = document.createElement('a');
	link.href = `?compare=${code}`;
	link.setAttribute('data-sveltekit-noscroll', '');
	document.body.append(link);
	const start = performance.now();
	link.click();
	do await frame();
	while (document.querySelector(`svg.chart [data-key="${code}"]`) === null);
	const ms = performance.now() - start;
	link.remove();
	await new Promise((resolve) => setTimeout(resolve, 100));
	return ms;
}

/**
 * Picks a region as a reader does, by keyboard: from the key that chooses it to the first frame that has its mark.
 * It is taken out again, so that the chart stays as it was.
 */
async function pickRegion(page: Page, code: string): Promise<number> {
	const picker = page.getByRole('combobox', { name: 'Name or code of a region' });
	await picker.fill('');
	await picker.pressSequentially(code);
	await page.locator('.picker-item').first().waitFor();
	await picker.press('ArrowDown');
	const answer = page.evaluate(timeToMark, code);
	await picker.press('Enter');
	const ms = await answer;
	await page.locator('button.chip').last().click();
	return ms;
}

/** Milliseconds from the next key to the first frame that has a region's mark. Runs in the page. */
function timeToMark(code: string): Promise<number> {
	return new Promise((resolve) => {
		addEventListener(
			'keydown',
			() => {
				const start = performance.now();
				const look = () => {
					const mark = document.querySelector(`svg.chart [data-key="${code}"]`);
					if (mark === null) requestAnimationFrame(look);
					else resolve(performance.now() - start);
				};
				requestAnimationFrame(look);
			},
			{ once: true, capture: true }
		);
	});
}

/** Resident memory of the largest renderer, from the system. */
async function rendererMegabytes(browser: Browser): Promise<number> {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	const sizes = processInfo
		.filter(({ type }) => type === 'renderer')
		.map(({ id }) => /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? '0');
	return Math.max(...sizes.map(Number)) / 1000;
}
