import { summaryOf, type ConformanceSummary } from '$lib/measures/conformance/conformance-misses';
import { conformanceSteps } from '$lib/measures/conformance/conformance-steps';
import type { FetchedTable } from '$lib/query/engine/fetch-table';
import type { EngineState } from '$lib/cells/engine-state';
import { failureOf } from '$lib/cells/failure-of';
import { sharedEngine, stopSharedEngine } from '$lib/cells/shared-engine';
import { conformanceQuestion } from './conformance-question';

/** Where a check in the visitor's browser stands. */
export type LiveCheckState =
	| Extract<EngineState, { kind: 'loading' | 'failed' }>
	| { readonly kind: 'idle' }
	| { readonly kind: 'checking'; readonly done: number; readonly of: number }
	| { readonly kind: 'done'; readonly summary: ConformanceSummary; readonly seconds: number };

/** The same check as the build's, by DuckDB-WASM. */
export interface LiveCheck {
	readonly state: LiveCheckState;
	/** Whether a check is under way. */
	readonly busy: boolean;
	start(): void;
	/** Ends the engine at once, and the check with it. */
	stop(): void;
}

/** One check at a time; the seconds count from the first question, when the data is there. */
export function useLiveCheck(file: () => FetchedTable): LiveCheck {
	let state = $state.raw<LiveCheckState>({ kind: 'idle' });
	const busy = $derived(state.kind === 'loading' || state.kind === 'checking');

	async function run() {
		state = { kind: 'loading', share: 0, totalBytes: null };
		try {
			const engine = await sharedEngine(file(), (progress) => {
				state = { kind: 'loading', ...progress };
			});
			const question = conformanceQuestion(engine);
			state = { kind: 'checking', done: 0, of: question.countries.length };
			const start = performance.now();
			for await (const { done, of, found } of conformanceSteps(question)) {
				const seconds = (performance.now() - start) / 1000;
				state =
					done < of
						? { kind: 'checking', done, of }
						: { kind: 'done', summary: summaryOf(found), seconds };
			}
		} catch (cause) {
			state = { kind: 'failed', failure: failureOf(cause), lost: 'checks' };
		}
	}

	return {
		get state() {
			return state;
		},
		get busy() {
			return busy;
		},
		start() {
			if (!busy) void run();
		},
		stop: stopSharedEngine
	};
}
