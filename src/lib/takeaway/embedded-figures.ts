import { HOSTS } from '$lib/catalogue/regions/hosts';
import { MANUFACTURING, NAMED_SECTORS } from '$lib/catalogue/sectors';
import type { FigureName } from './taken-figure';

/** A figure that has a page of its own, to stand inside another site. */
export interface EmbeddedFigure {
	/** Its address below the language, without a leading slash: `embed/ranking`. */
	readonly path: string;
	/** The page it comes from, below the language; '' for the overview. */
	readonly page: string;
	readonly name: FigureName;
	/** Slug of the host whose profile it is part of. */
	readonly regionSlug?: string;
	/** Slug of the sector whose page it is part of. */
	readonly sector?: string;
}

const ON_OVERVIEW: readonly FigureName[] = ['ranking', 'map'];
const ON_COMPARISON: readonly FigureName[] = ['heatmap', 'change', 'course'];
const ON_REGION: readonly FigureName[] = [
	...(['sectors', 'specialisation', 'ranking'] as const),
	...(['course', 'shift-share'] as const)
];
const ON_SECTOR: readonly FigureName[] = ['ranking', 'map', 'multiples', 'portfolio', 'heatmap'];

/**
 * Every figure with an embed page: the default views of the overview, of the hosts, of the named sectors
 * and of the comparison. All else is taken along as a self-contained piece of HTML.
 */
export const EMBEDDED_FIGURES: readonly EmbeddedFigure[] = [
	...ON_OVERVIEW.map((name) => at('', name)),
	...HOSTS.flatMap(({ regionSlug }) =>
		ON_REGION.map((name) => ({ ...at(`/regions/${regionSlug}`, name), regionSlug }))
	),
	...[...NAMED_SECTORS, MANUFACTURING].flatMap(({ slug, activities }) =>
		ON_SECTOR.filter((name) => name !== 'heatmap' || activities.length > 1).map((name) => ({
			...at(`/sectors/${slug}`, name),
			sector: slug
		}))
	),
	...ON_COMPARISON.map((name) => at('/compare', name))
];

/** The embed page of a page's figure in its default view, below the language; null where there is none. */
export function embedPathOf(page: string, name: FigureName): string | null {
	const found = EMBEDDED_FIGURES.find((figure) => figure.page === page && figure.name === name);
	return found?.path ?? null;
}

/** Height that shows a figure's frame whole at the width of the snippet, its table closed. */
export function frameHeightPx(name: FigureName): number {
	return HEIGHTS_PX[name];
}

const HEIGHTS_PX: Readonly<Record<FigureName, number>> = {
	ranking: 840,
	map: 1120,
	sectors: 440,
	specialisation: 560,
	course: 580,
	change: 840,
	'shift-share': 1260,
	heatmap: 920,
	multiples: 1120,
	portfolio: 820
};

function at(page: string, name: FigureName): EmbeddedFigure {
	return { path: `embed${page}/${name}`, page, name };
}
