import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const here = (name: string) => JSON.stringify(new URL(name, import.meta.url).href);
const CHILD = 'setInterval(() => {}, 1000); console.log("child runs")';
/** Waits for ever on a command of its own; one that serves closes what it opened. */
const PROGRAM = `
import { run } from ${here('run.mjs')};
import { whenEnded } from ${here('when-ended.mjs')};
whenEnded(process.argv[2] === 'serves' ? async () => console.log('closed') : null);
await run(process.execPath, ['-e', ${JSON.stringify(CHILD)}]);
console.log('went on');
`;

let folder = '';
let program = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'filieres-ended-'));
	program = join(folder, 'program.mjs');
	await writeFile(program, PROGRAM);
});
afterAll(() => rm(folder, { recursive: true }));

/** What a command said until nobody was left who could say more, once it was told to end when its child ran. */
async function endedBy(
	signal: NodeJS.Signals,
	command: string,
	args: readonly string[]
): Promise<{ code: unknown; said: string }> {
	const env = { ...process.env, npm_lifecycle_event: 'start' };
	const started: ChildProcess = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
	let said = '';
	const ended = once(started, 'close');
	started.stdout?.on('data', (part: Buffer) => {
		said += part.toString();
		if (said === 'child runs\n') started.kill(signal);
	});
	const [code] = await ended;
	return { code, said };
}

// A pipe closes when the last process that holds it has ended: a child left running would keep these waiting.
describe.skipIf(process.platform === 'win32')('whenEnded()', () => {
	it.each([
		['SIGINT', 130],
		['SIGTERM', 143],
		['SIGHUP', 129]
	] as const)('ends on %s with its child, and does not go on', async (signal, code) => {
		expect(await endedBy(signal, process.execPath, [program])).toEqual({
			code,
			said: 'child runs\n'
		});
	});

	it('closes what it serves, and ends well', async () => {
		expect(await endedBy('SIGTERM', process.execPath, [program, 'serves'])).toEqual({
			code: 0,
			said: 'child runs\nclosed\n'
		});
	});

	it('ends when only the shell that npm started was told', async () => {
		const line = `"${process.execPath}" "${program}" serves; true`;
		const { said } = await endedBy('SIGTERM', 'sh', ['-c', line]);
		expect(said).toBe('child runs\nclosed\n');
	});
});
