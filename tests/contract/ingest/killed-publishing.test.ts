import { existsSync, readFileSync } from 'node:fs';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { checkCommand } from '../../../src/ingest/commands/check-command';
import { diffCommand } from '../../../src/ingest/commands/diff-command';
import { ingestCommand } from '../../../src/ingest/commands/ingest-command';
import { finishEarlier } from '../../../src/ingest/publish/move-in';
import type { Command } from '../../../src/ingest/commands/run-command';
import { copyCodeLists, FIXTURES, run, testFolder, treeOf } from '../../eurostat/test-folder';
import { COMMANDS, SMALL_TABLES, startRun } from '../../eurostat/killed-run';
import { publishSmallTables } from '../../eurostat/small-tables';

const { folder, remove } = await testFolder();
afterAll(() => remove());

const SILENT = { stdout: { write: () => true }, stderr: { write: () => true } };
const DECISION = 'rename whole datasets.ready';
const KEPT = ['2013-01-01', '2014-01-01', '2015-01-01', '2016-01-01'];

/** A folder of small tables that has the four vintages that are kept; every moment begins with a copy of it. */
const start = join(folder, 'start');
for (const date of [...KEPT, '2017-07-31']) await publishSmallTables(join(start, 'datasets'), date);
const before = await treeOf(join(start, 'datasets'));
const { calls, after } = await wholeRun();

async function copyOfStart(name: string) {
	const work = join(folder, name);
	await cp(start, work, { recursive: true });
	return { work, out: join(work, 'datasets') };
}

/** What a run that nothing ends asks of the file system, call by call, and the tables it leaves. */
async function wholeRun() {
	const { work, out } = await copyOfStart('whole-run');
	const log = join(folder, 'calls');
	const { ended } = startRun(SMALL_TABLES, [out, '2018-02-01'], { below: work, log });
	expect(await ended).toEqual({ code: 0, stderr: '' });
	return { calls: (await readFile(log, 'utf8')).trim().split('\n'), after: await treeOf(out) };
}

it('a whole run publishes by one rename, and keeps the last four vintages', () => {
	expect(calls.filter((call) => call === DECISION)).toHaveLength(1);
	expect(calls.length).toBeGreaterThanOrEqual(20);
	const vintages = Object.keys(after).map((path) => /^vintages.(.{10})/.exec(path)?.[1]);
	expect([...new Set(vintages)].filter(Boolean)).toEqual([...KEPT.slice(1), '2017-07-31']);
	for (const name of ['breaks.csv', 'indicators.csv', 'datapackage.json']) {
		expect(after[join('vintages', '2017-07-31', name)]).toBe(before[name]);
		expect(after[name]).not.toBe(before[name]);
	}
});

// At every call: before it and in the middle of it by turns, and both at the one that decides.
const decision = calls.indexOf(DECISION);
const moments = [
	...calls.map((call, index) => ({ call, at: index + 1, half: index % 2 === 0 })),
	{ call: DECISION, at: decision + 1, half: decision % 2 !== 0 }
];

it.concurrent.for(moments)(
	'killed at call $at ($call, halfway: $half), it leaves the old tables or the new, and nothing else',
	async ({ at, half }, { expect }) => {
		const { work, out } = await copyOfStart(`killed-${at}-${half}`);
		const { ended } = startRun(SMALL_TABLES, [out, '2018-02-01'], { below: work, at, half });
		expect(await ended).toEqual({ code: null, stderr: '' });
		await finishEarlier(out, SILENT);
		const isDecided = at > decision + 1 || (at === decision + 1 && half);
		expect(await treeOf(out)).toEqual(isDecided ? after : before);
		await publishSmallTables(out, '2018-02-01');
		expect(await treeOf(out)).toEqual(after);
		expect(await readdir(work)).toEqual(['datasets']);
	}
);

it.skipIf(process.platform === 'win32')(
	'a second run at the same time refuses in one sentence; the first publishes, no vintage is lost',
	async ({ onTestFinished }) => {
		const { work, out } = await copyOfStart('stopped');
		const log = join(folder, 'calls-of-stopped');
		const at = decision + 1;
		const { child, ended } = startRun(SMALL_TABLES, [out, '2018-02-01'], {
			...{ below: work, at, log },
			signal: 'SIGSTOP'
		});
		onTestFinished(() => void child.kill('SIGKILL'));
		while (!(existsSync(log) && readFileSync(log, 'utf8').includes(DECISION))) {
			expect(child.exitCode).toBe(null);
			await pause(20);
		}
		await expect(publishSmallTables(out, '2019-01-01')).rejects.toThrow(
			`already being written: ${out}, by process ${child.pid}; wait until it is done, then try again`
		);
		expect(await treeOf(out)).toEqual(before);
		child.kill('SIGCONT');
		expect(await ended).toEqual({ code: 0, stderr: '' });
		expect(await treeOf(out)).toEqual(after);
		expect(await readdir(work)).toEqual(['datasets']);
	}
);

it('of two runs that begin at once one publishes, and the other refuses or comes after', async () => {
	const { work, out } = await copyOfStart('at-once');
	const dates = ['2018-02-01', '2019-01-01'];
	const runs = dates.map((date) => startRun(SMALL_TABLES, [out, date], { below: work }));
	const ends = await Promise.all(runs.map(({ ended }) => ended));
	const refused = ends.filter(({ code }) => code !== 0);
	expect(refused.length).toBeLessThan(2);
	for (const { stderr } of refused) expect(stderr).toContain('already being written: ');
	const kept = Object.keys(await treeOf(out));
	expect(kept).toContain(join('vintages', '2017-07-31', 'breaks.csv'));
	expect(await readdir(work)).toEqual(['datasets']);
});

it('data:ingest killed: data:check, data:diff or the next run finishes what was published', async () => {
	const work = join(folder, 'ingest');
	const out = join(work, 'datasets');
	const old = join(FIXTURES, 'sbs_r_nuts06_r2.old.tsv');
	const next = [old, '--vintage', '2018-02-01', '--out', out];
	await copyCodeLists(out);
	expect(await run(ingestCommand, old, '--vintage', '2017-07-31', '--out', out)).toMatchObject({
		code: 0,
		stderr: ''
	});
	const kept = join(folder, 'ingest-before');
	await cp(work, kept, { recursive: true });
	const log = join(folder, 'ingest-calls');
	expect(await startRun(COMMANDS, ['ingest', ...next], { below: work, log }).ended).toEqual({
		code: 0,
		stderr: ''
	});
	const replaced = await treeOf(out);
	const last = (await readFile(log, 'utf8')).trim().split('\n').indexOf(DECISION) + 1;

	const ways: readonly (readonly [Command, readonly string[]])[] = [
		[checkCommand, ['--out', out]],
		[diffCommand, ['2017-07-31', '2018-02-01', '--out', out]],
		[ingestCommand, next]
	];
	for (const [index, [command, argv]] of ways.entries()) {
		await rm(work, { recursive: true });
		await cp(kept, work, { recursive: true });
		// One move further each time.
		const { ended } = startRun(COMMANDS, ['ingest', ...next], {
			below: work,
			at: last + 1 + 3 * index
		});
		expect(await ended).toEqual({ code: null, stderr: '' });
		expect(await readdir(work)).toContain('datasets.ready');
		expect(await run(command, ...argv)).toMatchObject({ code: 0, stderr: '' });
		expect(await treeOf(out)).toEqual(replaced);
	}
});
