import { resolve } from '$app/paths';
import type { DenominatorTable } from '$lib/catalogue/denominators';

/** Denominators of every region, asked for once and only when a page needs another than the hosts'. */
export interface AllDenominators {
	/** Null until they are there. */
	readonly table: DenominatorTable | null;
	/** `failed`: they could not be had, which is not the same as not published. */
	readonly state: 'idle' | 'asking' | 'failed';
	/** Fetches them unless that was done or has failed; call it in an effect, since it waits for the network. */
	want(): void;
	/** Asks again after a failure. */
	retry(): void;
}

/** One table for the life of a page. A failed request leaves it null until `retry`. */
export function useDenominators(): AllDenominators {
	let table = $state.raw<DenominatorTable | null>(null);
	let state = $state<AllDenominators['state']>('idle');
	let isAsked = false;

	async function fetchTable() {
		isAsked = true;
		state = 'asking';
		try {
			const response = await fetch(resolve('/data/denominator-series.json'));
			if (!response.ok) throw new Error(`denominators not found: status ${response.status}`);
			table = (await response.json()) as DenominatorTable;
			state = 'idle';
		} catch (cause) {
			state = 'failed';
			reportError(cause);
		}
	}

	return {
		get table() {
			return table;
		},
		get state() {
			return state;
		},
		want() {
			if (!isAsked) void fetchTable();
		},
		retry() {
			if (state === 'failed') void fetchTable();
		}
	};
}
