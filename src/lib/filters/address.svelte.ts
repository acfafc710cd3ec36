import { afterNavigate, goto, onNavigate } from '$app/navigation';
import { navigating, page } from '$app/state';
import { tick } from 'svelte';
import { SITE } from '$lib/catalogue/site';
import { LANGUAGES, type Language } from '$lib/catalogue/types';
import { parseFilters, serialiseFilters, type Dropped, type Filters } from './filters';
import { changeFilters } from './moving-year';
import { forgetLostPage } from './lost-page.svelte';
import { isTranslated, rememberWords } from './translated';

/** The page's filters as the address has them, and the ways to change it. */
export interface Address {
	readonly filters: Filters;
	readonly dropped: readonly Dropped[];
	/** Address of the same page with some filters changed. */
	href(change: Partial<Filters>): string;
	/** Goes there: one entry in the history, focus and scroll stay. */
	change(change: Partial<Filters>): void;
	/** Goes to another page of the site and takes the filters along. */
	visit(path: string, change?: Partial<Filters>): void;
	/** The full address of what is asked; what is shown has its own (`PageCells.address`). */
	full(): string;
}

/**
 * The one place that reads and writes the query string; call it while a page's component is set up.
 * Before the first navigation, and while a page is prerendered, all filters stand at their defaults,
 * so that the markup agrees with the prerendered one.
 */
export function useAddress(): Address {
	let isLive = $state(false);
	/** What was chosen, until the address says it too. */
	let chosen = $state<string | null>(null);
	// The page's own address changes in the same moment as its data: no page is seen with another's filters.
	const search = $derived(chosen ?? (isLive ? page.url.search : ''));
	const parsed = $derived(parseFilters(search));
	const searchAfter = (change: Partial<Filters>) =>
		serialiseFilters(changeFilters(parsed.filters, change));

	// One that a newer choice has overtaken never ends.
	afterNavigate(() => {
		isLive = true;
		chosen = null;
	});

	return {
		get filters() {
			return parsed.filters;
		},
		get dropped() {
			return parsed.dropped;
		},
		href: (change) => searchAfter(change) || '?',
		change(change) {
			const next = searchAfter(change);
			// The view answers in this frame; the address follows. A translated page is loaded afresh instead.
			if (!isTranslated()) chosen = next;
			void goto(next || '?', { keepFocus: true, noScroll: true });
		},
		visit(path, change = {}) {
			void goto(`${path}${searchAfter(change)}`, { keepFocus: true, noScroll: true });
		},
		full: () => fullAddress(parsed.filters)
	};
}

/** Full address of this page with some filters; defaults are not written. */
export function fullAddress(filters: Filters): string {
	return new URL(serialiseFilters(filters) || '?', location.href).href.replace(/\?$/, '');
}

/** Where the visitor is, and the same place in the other language. */
export interface Place {
	/** Full address of the page without its query. */
	readonly canonical: string;
	/** Full address in each language, without query. */
	readonly alternates: readonly { readonly language: Language; readonly address: string }[];
	/** Path in each language, with the query, so that switching keeps what was chosen. */
	readonly translations: Readonly<Record<Language, string>>;
	/** Whether the page is the one at this link. */
	isAt(link: string): boolean;
	/** Whether the page is that one or lies below it. */
	isUnder(link: string): boolean;
	/** Address of the page that was asked for and has not come yet; null when none is. */
	readonly coming: string | null;
}

/** Call it while a component is set up; the query is read only once the page lives in a browser. */
export function usePlace(): Place {
	let search = $state('');
	afterNavigate(({ to }) => {
		search = to?.url.search ?? '';
		forgetLostPage();
		rememberWords();
	});
	// The address is the new one already; what is shown stays as it is until the page comes afresh.
	onNavigate(() => {
		if (!isTranslated()) return;
		location.reload();
		return new Promise(() => {});
	});
	const path = () => page.url.pathname.replace(/\.html$/, '');
	const pathIn = (language: Language) => path().replace(LANGUAGE_SEGMENT, `/${language}`);
	// Links made while prerendering are relative to the page.
	const pathOf = (link: string) => new URL(link, page.url).pathname;
	return {
		get canonical() {
			return `${SITE.origin}${path()}`;
		},
		get alternates() {
			return LANGUAGES.map((language) => ({
				language,
				address: `${SITE.origin}${pathIn(language)}`
			}));
		},
		get translations() {
			return { en: `${pathIn('en')}${search}`, fr: `${pathIn('fr')}${search}` };
		},
		isAt: (link) => path() === pathOf(link),
		isUnder: (link) => `${path()}/`.startsWith(`${pathOf(link)}/`),
		get coming() {
			return navigating.to?.url.href ?? null;
		}
	};
}

/** Tells when the page shows what its address asks for, after the start and after each change of the address. */
export function whenArrived(listener: () => void): void {
	afterNavigate(async () => {
		await tick();
		listener();
	});
}

/** Whether the page shown is SvelteKit's error page because no page stands at the address. */
export function isMissingPage(): boolean {
	return page.status === 404;
}

/** The first segment that is a language; the site may stand under a path of its own. */
const LANGUAGE_SEGMENT = new RegExp(`/(${LANGUAGES.join('|')})(?=/|$)`);
