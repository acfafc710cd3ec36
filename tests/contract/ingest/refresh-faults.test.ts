import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { fingerprint, testFolder } from '../../eurostat/test-folder';
import { LATER_SYNTHETIC } from '../../eurostat/eurostat-table';
import { altered, cut, harmed, meddle, prepared, status, CSV } from '../../eurostat/faults';
import { HTML_PAGE, TOO_BIG } from '../../eurostat/notices';
import { COUNTRIES, newFolder, quickClock, refresh, standInFor } from '../../eurostat/refresh-here';
import { type Fault, startStandIn } from '../../eurostat/stand-in';

const { folder, remove } = await testFolder();
const out = await newFolder(join(folder, 'datasets'));
const tables = [COUNTRIES, LATER_SYNTHETIC];
const standIn = await startStandIn(tables);
let published: Readonly<Record<string, string>> = {};

beforeAll(async () => {
	standInFor(standIn);
	expect(await refresh(quickClock().clock, '--out', out)).toMatchObject({ code: 0, stderr: '' });
	published = await fingerprint(out);
});
beforeEach(async () => {
	await rm(`${out}.fetched`, { recursive: true, force: true });
	Object.assign(standIn, { fault: null, tables, changed: new Date('2017-07-31T14:35:14Z') });
	standIn.log.length = 0;
});
afterAll(async () => {
	vi.unstubAllEnvs();
	await standIn.close();
	await remove();
});

const DAY = 86_400_000;
/** How the sentence begins: Urssaf's half went well. */
const KEPT = "not refreshed: Eurostat's tables, which stay as they were; ";

it.each<[string, Fault, number]>([
	['a cut stream', meddle(cut, 1), 2],
	['413, by activities', meddle(status(413, TOO_BIG)), 102],
	['an XML fault of a table too big', meddle(({ answer }) => answer(TOO_BIG)), 102],
	['429', meddle(status(429, 'slowly', { 'retry-after': '7' }), 2), 3],
	['500', meddle(status(500), 5), 6],
	['502, 503 and 504', meddle((asked) => status(501 + (asked.times % 3) + 1)(asked), 3), 4],
	['an answer prepared apart', prepared(['PROCESSING', 'PROCESSING', 'AVAILABLE']), 5],
	['an answer that expired once', prepared(['EXPIRED', 'PROCESSING', 'AVAILABLE']), 6]
])('data:refresh gets over %s', async (_, fault, requests) => {
	standIn.fault = fault;
	const { clock } = quickClock();
	expect(await refresh(clock, '--out', out)).toMatchObject({ code: 0, stderr: '' });
	expect(await fingerprint(out)).toEqual(published);
	// Five other tables are asked for once each.
	expect(standIn.log).toHaveLength(requests + 5);
	expect(standIn.most()).toBe(1);
});

it.each<[string, Fault | null, RegExp, (() => void)?]>([
	[
		'a stream cut every time',
		meddle(cut),
		/^no table: http.* was asked 6 times, the last answer was: cut after \d+ bytes; /
	],
	[
		'500 every time',
		meddle(status(500)),
		/^no table: http.* was asked 6 times, the last answer was: status 500; /
	],
	[
		'429 for an hour',
		meddle(status(429, '', { 'retry-after': '3600' })),
		/^no table: http.* was asked once, the last answer was: status 429; /
	],
	[
		'endless preparation',
		prepared(['PROCESSING']),
		/^never ready: http.*\/1\.0\/async\/status\/5a1c-synthetic was asked 60 times /
	],
	[
		'an answer that expired twice',
		prepared(['EXPIRED']),
		/^expired twice: http.*format=SDMX-CSV&compressed=true was prepared and withdrawn; /
	],
	[
		'a wrong gzip',
		meddle(({ body, answer }) => answer(harmed(body))),
		/^damaged gzip: unpacking stops in .*sbs_r_nuts06_r2\.csv\.gz, line \d+, column \d+; /
	],
	[
		'a changed header',
		altered('indic_sb,', 'indicator,'),
		/^unknown or repeated column: "indicator" in .*sbs_r_nuts06_r2\.csv\.gz, line 1, column 4; /
	],
	[
		'a new flag',
		altered(',,N\n', ',q,N\n'),
		/^unknown flag letter: "q" in .*csv\.gz, line \d+, column \d+; /
	],
	[
		'a new column',
		altered('freq,', 'freq,unit,'),
		/^unknown or repeated column: "unit" in .*csv\.gz, line 1, column 4; /
	],
	[
		'a page of HTML',
		meddle(({ answer }) => answer(HTML_PAGE)),
		/^page of HTML instead of a table \(status 200\) in http.*, line 1, column 1; check the address$/m
	],
	[
		'a page of HTML, gzipped',
		meddle(({ answer }) => answer(gzipSync(HTML_PAGE))),
		/^page of HTML instead of a table \(status 200\) in http/
	],
	[
		'an answer from the future',
		meddle(
			({ response, answer }) => (
				response.setHeader('date', new Date(Date.now() + 3 * DAY).toUTCString()),
				answer()
			)
		),
		/^clock skew: http.* answers on \d{4}-\d\d-\d\d, this machine says \d{4}-\d\d-\d\d; /
	],
	[
		'an answer before its data',
		meddle(
			({ response, answer }) => (
				response.setHeader('date', 'Mon, 31 Jul 2006 14:35:14 GMT'),
				answer()
			)
		),
		/^clock skew: http.* answers before its data of 2017-07-31; /
	],
	[
		'a duplicate key',
		meddle(({ answer }) => answer(gzipSync(CSV + CSV.split('\n')[1] + '\n'))),
		/^duplicate key: C,V11210,AT of 2008 in .*, line \d+, column 6; it stands in line 2 already$/m
	],
	[
		'half of the countries missing',
		null,
		/^countries missing: observations\.parquet would lose 15 of 29 \(AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE\); ask again later, or add --fewer to take it$/m,
		() =>
			(standIn.tables = [
				{ ...COUNTRIES, series: COUNTRIES.series.filter(({ geo }) => geo > 'IE') },
				LATER_SYNTHETIC
			])
	],
	[
		'an older table',
		null,
		/^older than what we have: observations\.parquet is of 2016-05-01, published is 2017-07-31; add --older to go back$/m,
		() => (standIn.changed = new Date('2016-05-01T00:00:00Z'))
	],
	['no such table', meddle(status(404)), /^refusal instead of a table \(status 404\) in http/]
])(
	'data:refresh refuses %s in one sentence; the old data stay',
	async (_, fault, sentence, prepare) => {
		standIn.fault = fault;
		prepare?.();
		const { code, stderr } = await refresh(quickClock().clock, '--out', out);
		expect(stderr.startsWith(KEPT)).toBe(true);
		expect(stderr.slice(KEPT.length)).toMatch(sentence);
		expect(stderr).toMatch(/^[^\n]+\n$/);
		expect(code).toBe(1);
		expect(await fingerprint(out)).toEqual(published);
	}
);

it('data:refresh forgets what it refused, and takes sound files the next time', async () => {
	standIn.fault = altered(',,N\n', ',q,N\n');
	expect(await refresh(quickClock().clock, '--out', out)).toMatchObject({ code: 1 });
	standIn.fault = null;
	expect(await refresh(quickClock().clock, '--out', out)).toMatchObject({ code: 0 });
	expect(await fingerprint(out)).toEqual(published);
});
