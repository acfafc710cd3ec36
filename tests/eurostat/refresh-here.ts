import { vi } from 'vitest';
import { refreshCommand } from '../../src/ingest/commands/refresh-command';
import { copyCodeLists, run } from './test-folder';
import { mainTable } from './eurostat-table';
import type { StandIn } from './stand-in';
import type { Clock } from '../../src/ingest/fetch/clock';

/** Waits that were asked for, in milliseconds; a clock that only notes them. */
export function quickClock(silence = 5000): { readonly clock: Clock; readonly waits: number[] } {
	const waits: number[] = [];
	const sleep = (ms: number) => {
		waits.push(ms);
		return Promise.resolve();
	};
	return { clock: { now: Date.now, sleep, random: () => 0.5, silence }, waits };
}

/** Asks a stand-in wherever Eurostat or Urssaf would be asked. */
export function standInFor({ base }: StandIn): void {
	vi.stubEnv('FILIERES_EUROSTAT', base);
	vi.stubEnv('FILIERES_URSSAF', base);
}

/** Runs `data:refresh` as the command line does, without its waits. Throws where it would ask another machine. */
export function refresh(clock: Clock, ...argv: readonly string[]) {
	const asked = ['FILIERES_EUROSTAT', 'FILIERES_URSSAF'].map((name) => process.env[name] ?? '');
	const isHere = asked.every((base) => base.startsWith('http://127.0.0.1:'));
	if (!isHere && !argv.includes('--offline')) throw new Error('no stand-in: call standInFor first');
	return run((args, output) => refreshCommand(args, output, clock), ...argv);
}

/** A folder with the code lists of this project, to be refreshed into. */
export async function newFolder(out: string): Promise<string> {
	await copyCodeLists(out);
	return out;
}

/** All countries of the main table, two activities: real, and small enough to be asked for often. */
export const COUNTRIES = await mainTable(
	({ geo, nace_r2 }) => geo.length === 2 && ['C', 'C24'].includes(nace_r2)
);
