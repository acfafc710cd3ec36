import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const KILL_AT = new URL('kill-at.ts', import.meta.url).href;
/** Script of every command; its first argument is the name. */
export const COMMANDS = fileURLToPath(new URL('../../src/ingest/run.ts', import.meta.url));
/** Script that publishes as data:ingest does, only faster (`publishSmallTables`). */
export const SMALL_TABLES = fileURLToPath(new URL('small-tables.ts', import.meta.url));

/** Where and how a run ends. */
export interface End {
	/** Calls of the file system below this path are counted. */
	readonly below: string;
	/** Call at which it ends, from 1; undefined to let it go to its end. */
	readonly at?: number;
	/** In the middle of that call, instead of before it. */
	readonly half?: boolean;
	readonly signal?: 'SIGKILL' | 'SIGSTOP';
	/** File, elsewhere, that takes a line a call. */
	readonly log?: string;
}

/** A process of its own, and what it says on stderr once it has ended. */
export interface Run {
	readonly child: ChildProcess;
	readonly ended: Promise<{ readonly code: number | null; readonly stderr: string }>;
}

/** Starts a script in a process of its own that ends as told. */
export function startRun(
	script: string,
	argv: readonly string[],
	{ below, at, half, signal, log }: End
): Run {
	const child = spawn(process.execPath, ['--import', 'tsx', '--import', KILL_AT, script, ...argv], {
		stdio: ['ignore', 'ignore', 'pipe'],
		env: {
			...process.env,
			FILIERES_TEST_BELOW: below,
			FILIERES_TEST_KILL: String(at ?? ''),
			FILIERES_TEST_HALF: half === true ? 'half' : '',
			FILIERES_TEST_SIGNAL: signal ?? 'SIGKILL',
			FILIERES_TEST_LOG: log ?? ''
		}
	});
	let stderr = '';
	child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
	return { child, ended: once(child, 'close').then(([code]) => ({ code, stderr })) };
}
