import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Said } from './tables-at-risk';

/** Seconds of the processor, not of the clock: a busy machine takes longer, and no more of them. */
const SECONDS = 10;
const LIMITED = ['sh', '-c', `ulimit -t ${SECONDS} && exec "$@"`, 'sh'];

/**
 * Runs a command of `npm run data:NAME` in a process of its own, which the system ends once it has
 * taken ten seconds of the processor (code null); where there is no such limit, on Windows, without.
 */
export async function limitedRun(name: string, argv: readonly string[]): Promise<Said> {
	const script = fileURLToPath(new URL('../../src/ingest/run.ts', import.meta.url));
	const [program = '', ...before] = [
		...(process.platform === 'win32' ? [] : LIMITED),
		process.execPath
	];
	const child = spawn(program, [...before, '--import', 'tsx', script, name, ...argv], {
		stdio: ['ignore', 'ignore', 'pipe']
	});
	let stderr = '';
	child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
	const [code] = await once(child, 'close');
	return { code, stderr };
}
