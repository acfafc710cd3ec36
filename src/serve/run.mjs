// No TypeScript: it runs npm, before there is a package that reads it.
import { spawn } from 'node:child_process';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** Commands that are scripts on Windows, which only a shell can start there. */
const SCRIPTS_ON_WINDOWS = ['npm', 'npx'];
const SAFE_IN_A_SHELL = /^[\w./:=\\@-]+$/;

/** @type {Set<ChildProcess>} */
const running = new Set();
let ending = false;

/**
 * How a command is started on a system: as it is, or through a shell with what has blanks in quotes.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} [platform] as `process.platform` has it
 * @returns {{ file: string, args: string[], shell: boolean }}
 */
export function startOf(command, args, platform = process.platform) {
	if (platform !== 'win32' || !SCRIPTS_ON_WINDOWS.includes(command))
		return { file: command, args: [...args], shell: false };
	const quoted = args.map((each) => (SAFE_IN_A_SHELL.test(each) ? each : `"${each}"`));
	return { file: command, args: quoted, shell: true };
}

/**
 * Runs a command to its end, its words going where ours go, and gives its exit code; null when a signal ended it or
 * it could not be started. Once `endRunning` was called it gives nothing: this program is about to end too.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number | null>}
 */
export function run(command, args, env = process.env) {
	const { file, args: given, shell } = startOf(command, args);
	const child = spawn(file, given, { stdio: ['ignore', 'inherit', 'inherit'], env, shell });
	running.add(child);
	child.once('close', () => running.delete(child));
	return new Promise((done) => {
		child.once('error', () => done(null));
		child.once('close', (code) => !ending && done(code));
	});
}

/**
 * Sends a signal to every command that runs and waits for their ends.
 * @param {NodeJS.Signals} signal
 */
export async function endRunning(signal) {
	ending = true;
	const ends = [...running].map(
		(child) =>
			new Promise((done) => {
				child.once('close', done);
				child.kill(signal);
			})
	);
	await Promise.all(ends);
}
