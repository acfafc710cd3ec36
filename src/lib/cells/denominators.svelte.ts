import type { DenominatorTable } from '$lib/catalogue/tables/denominators';
import type { FetchedFile } from '$lib/query/engine/fetch-table';
import type { EngineFailure } from './engine-state';
import { failureOf, loaded } from './failure-of';

/** Denominators of every region, asked for once and only when a page needs another than the hosts'. */
export interface AllDenominators {
	/** Null until they are there. */
	readonly table: DenominatorTable | null;
	/** `failed`: they could not be had, which is not the same as not published. */
	readonly state: 'idle' | 'asking' | 'failed';
	/** Why they could not be had; null unless that is so. */
	readonly failure: EngineFailure | null;
	/** Fetches them unless that was done or has failed; call it in an effect, since it waits for the network. */
	want(): void;
	/** Asks again after a failure. */
	retry(): void;
}

/** One table for the life of a page. A failed request leaves it null until `retry`. */
export function useDenominators(file: () => FetchedFile): AllDenominators {
	let table = $state.raw<DenominatorTable | null>(null);
	let state = $state<AllDenominators['state']>('idle');
	let failure = $state<EngineFailure | null>(null);
	let isAsked = false;

	async function fetchTable() {
		isAsked = true;
		state = 'asking';
		failure = null;
		try {
			const { fetchDenominators } = await loaded(import('$lib/query/engine/fetch-denominators'));
			table = await fetchDenominators(file());
			state = 'idle';
		} catch (cause) {
			state = 'failed';
			failure = failureOf(cause);
		}
	}

	return {
		get table() {
			return table;
		},
		get state() {
			return state;
		},
		get failure() {
			return failure;
		},
		want() {
			if (!isAsked) void fetchTable();
		},
		retry() {
			if (state === 'failed') void fetchTable();
		}
	};
}
