import { summaryOf, type ConformanceSummary } from '$lib/measures/conformance-misses';
import { conformanceSteps } from '$lib/measures/conformance-steps';
import { sharedEngine } from '../shared-engine';
import { conformanceQuestion } from './conformance-question';

/** Where a check in the visitor's browser stands; sizes in bytes after decompression. */
export type LiveCheckState =
	| { readonly kind: 'idle' | 'failed' }
	| { readonly kind: 'loading'; readonly loadedBytes: number; readonly totalBytes: number }
	| { readonly kind: 'checking'; readonly done: number; readonly of: number }
	| { readonly kind: 'done'; readonly summary: ConformanceSummary; readonly seconds: number };

/** The same check as the build's, by DuckDB-WASM. */
export interface LiveCheck {
	readonly state: LiveCheckState;
	/** Whether a check is under way. */
	readonly busy: boolean;
	start(): void;
}

/** One check at a time; the seconds count from the first question, when the data is there. */
export function useLiveCheck(databaseUrl: () => string): LiveCheck {
	let state = $state.raw<LiveCheckState>({ kind: 'idle' });
	const busy = $derived(state.kind === 'loading' || state.kind === 'checking');

	async function run() {
		state = { kind: 'loading', loadedBytes: 0, totalBytes: 1 };
		try {
			const engine = await sharedEngine(databaseUrl(), (progress) => {
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
			state = { kind: 'failed' };
			reportError(cause);
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
		}
	};
}
