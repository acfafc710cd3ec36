/** Kinds of figure that pages are made of, by their name in files and addresses. */
const FIGURES = {
	ranking: { frameHeightPx: 840 },
	map: { frameHeightPx: 1120 },
	sectors: { frameHeightPx: 440 },
	specialisation: { frameHeightPx: 560 },
	course: { frameHeightPx: 580 },
	change: { frameHeightPx: 840 },
	'shift-share': { frameHeightPx: 1260 },
	heatmap: { frameHeightPx: 920 },
	multiples: { frameHeightPx: 1120 },
	portfolio: { frameHeightPx: 820 }
} as const satisfies Record<string, FigureEntry>;

interface FigureEntry {
	/** Height that shows the figure whole in a frame of another site, at the width of the snippet, its table closed. */
	readonly frameHeightPx: number;
}

export type FigureName = keyof typeof FIGURES;
// A cast, as `Object.keys` forgets whose keys they are.
export const FIGURE_NAMES = Object.keys(FIGURES) as readonly FigureName[];

/** Kinds of page that have figures with a page of their own, and these figures in the order of the page. */
export const FIGURES_OF = {
	overview: ['ranking', 'map'],
	region: ['sectors', 'specialisation', 'ranking', 'course', 'shift-share'],
	sector: ['ranking', 'map', 'multiples', 'portfolio', 'heatmap'],
	comparison: ['heatmap', 'change', 'course']
} as const satisfies Record<string, readonly FigureName[]>;
export type FiguredPage = keyof typeof FIGURES_OF;
export type FigureOf<Page extends FiguredPage> = (typeof FIGURES_OF)[Page][number];

/** Height that shows a figure's frame whole; see `FigureEntry`. */
export function frameHeightPx(name: FigureName): number {
	return FIGURES[name].frameHeightPx;
}
