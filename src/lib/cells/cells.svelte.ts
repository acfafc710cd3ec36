import { getContext, setContext } from 'svelte';
import { PUBLISHED_GROWTH } from '$lib/catalogue/types';
import { fullAddress } from '$lib/filters/address.svelte';
import { DEFAULT_FILTERS, type Filters } from '$lib/filters/filters';
import type { EngineState } from './engine-state';
import type { ReadObservation } from '$lib/query/observation-cube';
import { usePageStock, type LoadedCells, type PageStock } from './page-stock.svelte';
import { shownFilters, type PageQuestion, type Shown } from './shown-filters';

/** Where statistics find their cells. */
export interface Cells {
	readonly read: ReadObservation;
	/** Flags of Eurostat's own growth rate of employment. */
	readonly publishedGrowthFlags: (key: {
		readonly region: string;
		readonly activity: string;
		readonly year: number;
	}) => string;
}

/** The cells of a page: those it came with and those fetched since. */
export interface PageCells extends Cells {
	/** What the page speaks of; its controls alone stand at what was asked. */
	readonly shown: Filters;
	/** False where the page's subject itself is missing, and nothing can be said of it. */
	readonly isWhole: boolean;
	readonly standing: Shown['standing'];
	/** Full address of what is shown, for files and quotations. */
	readonly address: () => string;
	/** Whether all cells of a region are here that the filters shown read. */
	readonly has: (region: string) => boolean;
	/** What is being fetched, or could not be. */
	readonly state: EngineState;
	/** A reader is about to ask, perhaps for these regions: the engine starts and they are fetched unseen. */
	readonly warm: (regions: readonly string[]) => void;
	/** Fetches regions that no filter asks for but a reader does. */
	readonly ask: (regions: readonly string[]) => void;
	/** Asks again for all that could not be had. */
	readonly retry: () => void;
	/** Ends what is under way at once. */
	readonly stop: () => void;
}

/** What a page is asked; an answer for another `subject` is no former answer. */
export type AskedPage = Omit<PageQuestion, 'former'> & {
	readonly subject?: string;
	/** The sector stands in the page's path, never in its query. */
	readonly isOfSector?: boolean;
};

/**
 * Keeps what a page may show to what is here, and fetches what its filters lack; call it while a page's component is
 * set up.
 */
export function usePageCells(loaded: () => LoadedCells, page: () => AskedPage): PageCells {
	const stock = usePageStock(loaded);
	const answered = useAnswered(page, stock);
	const held = $derived(stock.held(answered.now.filters));
	const lacking = (regions: readonly string[]) => regions.filter((region) => !held.has(region));
	return setContext<PageCells>(PAGE_CELLS, {
		get read() {
			return stock.read;
		},
		publishedGrowthFlags: (key) => stock.read({ ...key, indicator: PUBLISHED_GROWTH }).flags,
		get shown() {
			return answered.now.filters;
		},
		get isWhole() {
			return answered.now.isWhole;
		},
		get standing() {
			return answered.now.standing;
		},
		address: () => addressOf(answered.now.filters, page()),
		has: (region) => held.has(region),
		get state() {
			return stock.state;
		},
		warm: (regions) => stock.warm(lacking(regions)),
		ask: (regions) => stock.want(regions, answered.now.filters),
		retry: stock.retry,
		stop: stock.stop
	});
}

/** What the page says now: the last filters of which every cell is here. It fetches what the filters asked lack. */
function useAnswered(page: () => AskedPage, stock: PageStock): { readonly now: Shown } {
	let former: { readonly filters: Filters; readonly subject: string | undefined } | null = null;
	// It remembers the last whole answer, which nothing else holds.
	const now = $derived.by(() => {
		const { subject, asked, home, needs } = page();
		const question = { asked, home, needs };
		const last = former !== null && former.subject === subject ? former.filters : question.home;
		const next = shownFilters({ ...question, former: last }, stock);
		if (next.isWhole) former = { filters: next.filters, subject };
		return next;
	});
	// Fetching is not derivable: it waits for the network.
	$effect(() => {
		const { asked, needs } = page();
		stock.want(needs(asked), asked);
	});
	return {
		get now() {
			return now;
		}
	};
}

function addressOf(filters: Filters, { isOfSector }: AskedPage): string {
	const { sector } = isOfSector ? DEFAULT_FILTERS : filters;
	return fullAddress({ ...filters, sector });
}

/** The cells of the page that a component stands in; null where there are none. Call it while that is set up. */
export function pageCells(): PageCells | null {
	return getContext<PageCells | undefined>(PAGE_CELLS) ?? null;
}

/** Tells the full address of what a page shows, for files and quotations. Call it while a component is set up. */
export function shownAddress(): () => string {
	const cells = pageCells();
	return () => cells?.address() ?? location.href;
}

const PAGE_CELLS = Symbol('page cells');
