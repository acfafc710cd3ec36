import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { version } from '../../../package.json';
import { testFolder } from '../../eurostat/test-folder';
import { LATER_SYNTHETIC } from '../../eurostat/eurostat-table';
import { cutNamed, MAIN, meddle, status } from '../../eurostat/faults';
import { COUNTRIES, newFolder, quickClock, refresh, standInFor } from '../../eurostat/refresh-here';
import { startStandIn } from '../../eurostat/stand-in';

const { folder, remove } = await testFolder();
const out = await newFolder(join(folder, 'datasets'));
const standIn = await startStandIn([COUNTRIES, LATER_SYNTHETIC]);

beforeAll(() => standInFor(standIn));
beforeEach(() => {
	standIn.fault = null;
	standIn.log.length = 0;
});
afterAll(async () => {
	vi.unstubAllEnvs();
	await standIn.close();
	await remove();
});

it('data:refresh waits longer each time, or as long as it is asked to', async () => {
	standIn.fault = meddle(status(503), 4);
	const { clock, waits } = quickClock();
	await refresh(clock, '--out', out);
	expect(waits.length).toBe(4);
	// Three quarters of 1, 2, 4 and 8 seconds: a half is fixed, half of the rest is this clock's luck.
	expect(waits).toEqual([750, 1500, 3000, 6000]);
	standIn.fault = meddle(status(429, '', { 'retry-after': '7' }), 1);
	const asked = quickClock();
	await refresh(asked.clock, '--out', out);
	expect(asked.waits).toEqual([7000]);
});

it('data:refresh goes on where a stream was cut, names itself, and gives up on silence', async () => {
	vi.stubEnv('FILIERES_ORIGIN', 'https://example.org');
	standIn.fault = meddle(cutNamed, 1);
	await refresh(quickClock().clock, '--out', out);
	const asked = standIn.log.filter(({ path }) => path.startsWith(MAIN));
	expect(asked.map(({ range }) => range)).toEqual(['', 'bytes=200-']);
	const release = /^\d+\.\d+/.exec(version)?.[0];
	expect(standIn.log[0]?.agent).toBe(`filieres/${release} (+https://example.org)`);
	standIn.fault = meddle(({ response, body }) => void response.write(body.subarray(0, 9)));
	const { stderr } = await refresh(quickClock(40).clock, '--out', out);
	expect(stderr).toMatch(/; no table: http.* was asked 6 times, the last answer was: cut after /);
});
