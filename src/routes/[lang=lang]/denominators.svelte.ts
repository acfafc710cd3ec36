import { resolve } from '$app/paths';
import type { DenominatorTable } from '$lib/catalogue/denominators';

/** Denominators of every region, asked for once and only when a page needs another than the hosts'. */
export interface AllDenominators {
	/** Null until they are there. */
	readonly table: DenominatorTable | null;
	/** Fetches them unless that was done; call it in an effect, since it waits for the network. */
	want(): void;
}

/** One table for the life of a page. A failed request leaves it null, and the next wish tries again. */
export function useDenominators(): AllDenominators {
	let table = $state.raw<DenominatorTable | null>(null);
	let isAsked = false;

	async function fetchTable() {
		try {
			const response = await fetch(resolve('/data/denominator-series.json'));
			if (!response.ok) throw new Error(`denominators not found: status ${response.status}`);
			table = (await response.json()) as DenominatorTable;
		} catch (cause) {
			isAsked = false;
			reportError(cause);
		}
	}

	return {
		get table() {
			return table;
		},
		want() {
			if (isAsked) return;
			isAsked = true;
			void fetchTable();
		}
	};
}
