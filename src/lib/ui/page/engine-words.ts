import { m } from '$lib/messages/compiled/messages.js';
import type { EngineState } from '$lib/cells/engine-state';

type Failed = Extract<EngineState, { kind: 'failed' }>;

/** What a page lacks, why, and what may help: two whole sentences or more. */
export function failureText({ failure, lost }: Failed): string {
	return `${LOST[lost]()} ${WHY[failure]()}`;
}

const LOST: Readonly<Record<Failed['lost'], () => string>> = {
	cells: () => m.engine_lost_cells(),
	file: () => m.cells_failed(),
	checks: () => m.quality_live_failed()
};

const WHY: Readonly<Record<Failed['failure'], () => string>> = {
	network: () => m.engine_failed_network(),
	missing: () => m.engine_failed_missing(),
	damaged: () => m.engine_failed_damaged(),
	version: () => m.engine_failed_version(),
	stalled: () => m.engine_failed_stalled(),
	forbidden: () => m.engine_failed_forbidden(),
	memory: () => m.engine_failed_memory(),
	crashed: () => m.engine_failed_crashed(),
	stopped: () => m.engine_failed_stopped()
};
