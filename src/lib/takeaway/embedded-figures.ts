import {
	FIGURES_OF,
	type FiguredPage,
	type FigureName,
	type FigureOf
} from '$lib/catalogue/figures';
import { HOSTS } from '$lib/catalogue/regions/hosts';
import { MANUFACTURING, NAMED_SECTORS } from '$lib/catalogue/sectors';

/** A figure that has a page of its own, to stand inside another site; `kind` is that of the page it comes from. */
export type EmbeddedFigure = { [Kind in FiguredPage]: Embedded<Kind> }[FiguredPage];

interface Embedded<Kind extends FiguredPage> {
	readonly kind: Kind;
	/** Its address below the language, without a leading slash: `embed/ranking`. */
	readonly path: string;
	/** The page it comes from, below the language; '' for the overview. */
	readonly page: string;
	readonly name: FigureOf<Kind>;
	/** Slug of the host or the sector that the page is about; '' where it is about none. */
	readonly subject: string;
}

/**
 * Every figure with an embed page: the default views of the overview, of the hosts, of the named sectors
 * and of the comparison. All else is taken along as a self-contained piece of HTML.
 */
export const EMBEDDED_FIGURES: readonly EmbeddedFigure[] = [
	...FIGURES_OF.overview.map((name) => ({ kind: 'overview' as const, ...at('', name) })),
	...HOSTS.flatMap(({ regionSlug: slug }) =>
		FIGURES_OF.region.map((name) => ({
			kind: 'region' as const,
			...at(`/regions/${slug}`, name, slug)
		}))
	),
	...[...NAMED_SECTORS, MANUFACTURING].flatMap(({ slug, activities }) =>
		FIGURES_OF.sector
			.filter((name) => name !== 'heatmap' || activities.length > 1)
			.map((name) => ({ kind: 'sector' as const, ...at(`/sectors/${slug}`, name, slug) }))
	),
	...FIGURES_OF.comparison.map((name) => ({
		kind: 'comparison' as const,
		...at('/compare', name)
	}))
];

/** The embed page of a page's figure in its default view, below the language; null where there is none. */
export function embedPathOf(page: string, name: FigureName): string | null {
	const found = EMBEDDED_FIGURES.find((figure) => figure.page === page && figure.name === name);
	return found?.path ?? null;
}

function at<Name extends FigureName>(page: string, name: Name, subject = '') {
	return { path: `embed${page}/${name}`, page, name, subject };
}
