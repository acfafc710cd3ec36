import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { IngestError } from '../files/ingest-error';
import { processStart, UNTOLD } from './process-start';

/** The right to write a folder of tables, and the place beside it where they are made. */
export interface Claim {
	/** Empty when the claim is made; everything in it goes with the claim. */
	readonly stage: string;
	readonly release: () => void;
}

// Two that begin in the same moment see each other and both step back; by chance one is first again.
const TRIES = 5;
const PAUSE = 100;

/**
 * Claims a folder: `datasets.next-PID-START` beside it, made by one call of the system. A claim is as
 * good as the process that it is named for: those of processes that are no more are swept, with what
 * they had begun. Throws when another process is at work.
 */
export async function claimFolder(target: string): Promise<Claim> {
	mkdirSync(dirname(target), { recursive: true });
	const stage = `${target}.next-${process.pid}-${processStart(process.pid) ?? UNTOLD}`;
	for (let tries = 1; ; tries += 1) {
		const other = tryClaim(target, stage);
		if (other === null) break;
		if (tries === TRIES) throw occupied(target, other);
		await new Promise((done) => setTimeout(done, PAUSE * (1 + Math.random())));
	}
	const forget = removeWhenInterrupted(stage);
	return {
		stage,
		release: () => {
			forget();
			rmSync(stage, { recursive: true, force: true });
		}
	};
}

/** Null when the claim is ours; else the number of the process whose it is. */
function tryClaim(target: string, stage: string): string | null {
	if (!makeOnce(stage)) return String(process.pid);
	const other = sweepClaims(target, stage);
	if (other !== undefined) rmSync(stage, { recursive: true, force: true });
	return other ?? null;
}

/** Whether a folder could be made; false when it is there. */
function makeOnce(stage: string): boolean {
	try {
		mkdirSync(stage);
		return true;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
		throw error;
	}
}

/** Removes the claims of processes that are no more; gives the number of one that is another's. */
function sweepClaims(target: string, own: string): string | undefined {
	const name = `${basename(target)}.next-`;
	const others = readdirSync(dirname(target)).filter(
		(entry) => entry.startsWith(name) && entry !== basename(own)
	);
	let alive: string | undefined;
	for (const entry of others) {
		const [pid = '', start] = entry.slice(name.length).split('-');
		if (isSame(pid, start)) alive = pid;
		else rmSync(join(dirname(target), entry), { recursive: true, force: true });
	}
	return alive;
}

/** Whether the process that a claim is named for is there still, and not another of its number. */
function isSame(pid: string, start = ''): boolean {
	const found = /^\d+$/.test(pid) ? processStart(Number(pid)) : null;
	return found !== null && (found === start || [found, start].includes(UNTOLD));
}

function occupied(target: string, pid: string): IngestError {
	return new IngestError(
		`already being written: ${target}, by process ${pid}; wait until it is done, then try again`
	);
}

function removeWhenInterrupted(stage: string): () => void {
	const remove = () => {
		rmSync(stage, { recursive: true, force: true });
		process.exit(130);
	};
	process.once('SIGINT', remove).once('SIGTERM', remove);
	return () => process.off('SIGINT', remove).off('SIGTERM', remove);
}
