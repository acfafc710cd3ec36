import type { BenchmarkName, Filters } from '$lib/filters/filters';
import type { Needs } from './page-needs';

/** How far what was asked for is here; regions by their codes. */
export type Standing =
	| { readonly kind: 'here' }
	/** `regions` are fetched; until they are here the page stays as it was. */
	| { readonly kind: 'on_its_way'; readonly regions: readonly string[] }
	| {
			readonly kind: 'unreachable';
			/** Compared regions that are left out. */
			readonly regions: readonly string[];
			/** The members of the benchmark asked for could not be had, and the other hosts stand in their place. */
			readonly benchmark: boolean;
	  };

/** What a page shows in answer to what was asked. */
export interface Shown {
	/** Every cell that these filters need is here. */
	readonly filters: Filters;
	/** False where not even the page's own view can be shown, since its very subject is missing: then nothing is. */
	readonly isWhole: boolean;
	readonly standing: Standing;
}

/** The filters of a page. */
export interface PageQuestion {
	readonly asked: Filters;
	/** The page's own view: what it shows when nothing is asked. */
	readonly home: Filters;
	/** The last whole answer; `home` where there is none yet. */
	readonly former: Filters;
	readonly needs: (filters: Filters) => Needs;
}

/** What is here, and what could not be had. */
export interface Stock {
	/** Regions whose cells are here, all that these filters read. */
	readonly held: (filters: Filters) => ReadonlySet<string>;
	readonly isLost: (region: string) => boolean;
}

/**
 * The filters that a page may speak of: those asked for once all they need is here, until then the last that were
 * whole. What cannot be had is taken out of the question. So no sentence is ever made of cells that are not there,
 * and an answer that comes late answers only what is still asked.
 */
export function shownFilters(question: PageQuestion, stock: Stock): Shown {
	const { asked } = question;
	const lacking = lackingFor(question.needs(asked), asked, stock);
	if (lacking.length === 0) return { filters: asked, isWhole: true, standing: { kind: 'here' } };
	const awaited = lacking.filter((region) => !stock.isLost(region));
	if (awaited.length > 0)
		return { ...fallback(question, stock), standing: { kind: 'on_its_way', regions: awaited } };
	return withoutLost(question, stock, lacking);
}

/** The benchmark whose cells every page of figures comes with. */
const ALWAYS_HERE: BenchmarkName = 'other_hosts';

/** What was asked, less what could not be had. */
function withoutLost(question: PageQuestion, stock: Stock, lost: readonly string[]): Shown {
	const { asked, needs } = question;
	const kept = { ...asked, compare: asked.compare.filter((code) => !lost.includes(code)) };
	const benchmark = lackingFor(needs(kept), kept, stock).length > 0;
	const filters = benchmark ? { ...kept, benchmark: ALWAYS_HERE } : kept;
	const isWhole = lackingFor(needs(filters), filters, stock).length === 0;
	const standing = {
		kind: 'unreachable',
		regions: asked.compare.filter((code) => lost.includes(code)),
		benchmark: benchmark && isWhole
	} as const;
	if (!isWhole) return { ...fallback(question, stock), standing };
	return { filters, isWhole, standing };
}

/** The former answer where that is still whole, else the page's own view. */
function fallback({ former, home, needs }: PageQuestion, stock: Stock): Omit<Shown, 'standing'> {
	const isWhole = (filters: Filters) => lackingFor(needs(filters), filters, stock).length === 0;
	const filters = isWhole(former) ? former : home;
	return { filters, isWhole: isWhole(filters) };
}

function lackingFor(needs: Needs, filters: Filters, stock: Stock): Needs {
	const held = stock.held(filters);
	return needs.filter((region) => !held.has(region));
}
