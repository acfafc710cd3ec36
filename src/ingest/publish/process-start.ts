import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Stands for a beginning that the system does not tell. */
export const UNTOLD = '0';

/**
 * When a process began, in digits that no later process of the same number shares; null when there is
 * no such process, UNTOLD where the system does not tell.
 */
export function processStart(pid: number): string | null {
	if (!isAlive(pid)) return null;
	if (process.platform === 'win32') return UNTOLD;
	try {
		return process.platform === 'linux' ? ticksOf(pid) : secondsOf(pid);
	} catch {
		// It has ended meanwhile, or its beginning is not ours to know.
		return isAlive(pid) ? UNTOLD : null;
	}
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

/** Clock ticks after the machine began; null for a process that ended and was not taken leave of. */
function ticksOf(pid: number): string | null {
	const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
	// The name in brackets may hold blanks; after it come the state and, twentieth, the beginning.
	const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
	return fields[0] === 'Z' ? null : (fields[19] ?? UNTOLD);
}

function secondsOf(pid: number): string {
	const said = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
	return String(Date.parse(said.trim()) / 1000);
}
