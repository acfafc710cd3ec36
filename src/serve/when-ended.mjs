// No TypeScript: it waits for npm, before there is a package that reads it.
import { constants } from 'node:os';
import { endRunning } from './run.mjs';

/** How often it looks whether its npm is still there. */
const LOOK_MS = 250;

/**
 * Ends this program cleanly when it is told to: the commands it runs first, then what `close` closes. Its code is 0
 * where `close` is given, else 128 and the signal's number, since work was left undone. The last `close` given counts.
 *
 * npm tells a signal to the shell between it and us alone, and most shells tell nobody: a program that npm started
 * therefore also ends when that shell has gone.
 * @param {(() => Promise<void>) | null} [close]
 */
export function whenEnded(close = null) {
	closing = close;
	if (heard) return;
	heard = true;
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
		process.once(signal, () => void end(signal));
	if (process.env['npm_lifecycle_event'] !== undefined) watchParent(process.ppid);
}

/** @type {(() => Promise<void>) | null} */
let closing = null;
let heard = false;

/** @param {NodeJS.Signals} signal */
async function end(signal) {
	await endRunning(signal);
	await closing?.();
	process.exit(closing === null ? 128 + constants.signals[signal] : 0);
}

/** @param {number} parent */
function watchParent(parent) {
	const watch = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(watch);
		void end('SIGTERM');
	}, LOOK_MS);
	watch.unref();
}
