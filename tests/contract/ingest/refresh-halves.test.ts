import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { checkPackage } from '../../../src/ingest/check/check-package';
import { EMPLOYEES_QUARTERLY } from '../../../src/ingest/describe/describe-employees';
import { EMPLOYEE_ROWS, EMPLOYEE_TEXT, portalExport } from '../../eurostat/employee-texts';
import { LATER_SYNTHETIC } from '../../eurostat/eurostat-table';
import { meddle, status } from '../../eurostat/faults';
import { HTML_PAGE } from '../../eurostat/notices';
import { COUNTRIES, newFolder, quickClock, refresh, standInFor } from '../../eurostat/refresh-here';
import { type Asked, type Fault, startStandIn } from '../../eurostat/stand-in';
import { fingerprint, testFolder } from '../../eurostat/test-folder';

const { folder, remove } = await testFolder();
const standIn = await startStandIn([COUNTRIES, LATER_SYNTHETIC]);
const [EMPLOYEES, OBSERVATIONS] = [EMPLOYEES_QUARTERLY.path, 'observations.parquet'];
const NEXT_DAY = new Date('2018-02-01T14:35:14Z');
/** The last five quarters with one more employee in every figure of one region, as a release revises them. */
const REVISED = portalExport(
	EMPLOYEE_ROWS.filter(({ quarter }) => quarter >= '2024-12-31').map((row) =>
		row.region === 'FRK' && row.employees_sa !== null
			? { ...row, employees_sa: row.employees_sa + (row.activity_group === 'TOTAL' ? 9 : 1) }
			: row
	)
);

const start = await newFolder(join(folder, 'start'));

beforeAll(async () => {
	standInFor(standIn);
	expect(await refresh(quickClock().clock, '--out', start)).toMatchObject({ code: 0, stderr: '' });
	standIn.changed = NEXT_DAY;
});
beforeEach(() => (standIn.fault = null));
afterAll(async () => {
	vi.unstubAllEnvs();
	await standIn.close();
	await remove();
});

/** A folder that was refreshed whole, before anything fails. */
async function refreshed(name: string) {
	const out = join(folder, name);
	await cp(start, out, { recursive: true });
	return { out, before: await fingerprint(out) };
}

function employeesIn(out: string): Promise<Buffer> {
	return readFile(join(out, EMPLOYEES));
}

async function versionOf(out: string) {
	const text = await readFile(join(out, 'datapackage.json'), 'utf8');
	return (JSON.parse(text) as { readonly version: string }).version;
}

/** Meddles with Urssaf's portal alone. */
function portal(how: (asked: Asked) => unknown): Fault {
	return (asked) => asked.path.startsWith('/api/explore/') && (how(asked), true);
}

it.each<[string, Fault, RegExp]>([
	['is down', portal(status(503)), /no table: http\S+ was asked 6 times, .*: status 503; /],
	['is gone', portal(status(404)), /refusal instead of a table \(status 404\) in http/],
	['answers with a page', portal(({ answer }) => answer(HTML_PAGE)), /page of HTML instead of /],
	['answers with nothing', portal(({ answer }) => answer('')), /empty file: no rows in /],
	['breaks off', portal(({ response }) => response.destroy()), /was asked 6 times, /],
	[
		'leaves out groups',
		portal(({ answer }) => answer(EMPLOYEE_TEXT.replace(/^.*CH Groupe.*\r\n/gm, ''))),
		/group missing: FR1 CH 2024-12-31 in /
	]
])(
	"data:refresh: where Urssaf's portal %s, Eurostat's tables are refreshed",
	async (name, fault, why) => {
		const { out } = await refreshed(name);
		const before = await employeesIn(out);
		standIn.fault = fault;
		const { code, stderr, stdout } = await refresh(quickClock().clock, '--out', out);
		expect(stderr).toMatch(
			/^not refreshed: employees_quarterly\.parquet, which stays as it was; [^\n]+; ask again later, or name a file of it to npm run data:employees\n$/
		);
		expect(stderr).toMatch(why);
		expect([code, await versionOf(out)]).toEqual([1, '2018-02-01']);
		expect(stdout).toContain(`wrote ${OBSERVATIONS} of vintage 2018-02-01 to ${out}`);
		expect(await employeesIn(out)).toEqual(before);
		expect(await checkPackage(out)).toEqual([]);
	}
);

it("data:refresh: where Eurostat's tables fail, quarterly employees are refreshed", async () => {
	const { out, before } = await refreshed('eurostat');
	const [down, revised] = [meddle(status(500)), portal(({ answer }) => answer(REVISED))];
	standIn.fault = (asked) => down(asked) || revised(asked);
	const { code, stderr, stdout } = await refresh(quickClock().clock, '--out', out);
	expect(stderr).toMatch(
		/^not refreshed: Eurostat's tables, which stay as they were; no table: http\S+ was asked 6 times, [^\n]+\n$/
	);
	expect(code).toBe(1);
	expect(stdout).toContain(`wrote ${EMPLOYEES} of vintage 2018-02-01 to ${out}`);
	const after = await fingerprint(out);
	expect(after[OBSERVATIONS]).toBe(before[OBSERVATIONS]);
	expect(after[EMPLOYEES]).not.toBe(before[EMPLOYEES]);
	expect(await versionOf(out)).toBe('2017-07-31');
	expect(await checkPackage(out)).toEqual([]);
});

it('data:refresh: where both fail, each is told of in a line, and nothing is touched', async () => {
	const { out, before } = await refreshed('both');
	const [down, gone] = [meddle(status(500)), portal(status(404))];
	standIn.fault = (asked) => down(asked) || gone(asked);
	const { code, stderr } = await refresh(quickClock().clock, '--out', out);
	expect(code).toBe(1);
	expect(stderr).toMatch(/^not refreshed: Eurostat's [^\n]+\nnot refreshed: employees_[^\n]+\n$/);
	expect(await fingerprint(out)).toEqual(before);
});
