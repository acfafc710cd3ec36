/** How a mark is drawn; never told by colour alone. */
export const MARK_KINDS = ['exact', 'at_least', 'at_most', 'hidden', 'none'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Which colour a mark takes: the region in focus, one the reader chose, or the rest. */
export type Emphasis = 'focus' | 'chosen' | 'other';

/** Which colour a chosen one takes: its place among those chosen, the same on every page; as many as can be chosen. */
export const HUES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
export type Hue = (typeof HUES)[number];

/** One labelled value of a chart: words are ready, only its place is missing. */
export interface Mark {
	readonly key: string;
	/** What it stands for on the whole page, such as a region's code: marks of one subject are lit together. */
	readonly subject: string;
	readonly name: string;
	/** A number in the chart's unit, or null when nothing can be drawn to length. */
	readonly value: number | null;
	readonly kind: MarkKind;
	/** Lighter, with an outline: the figure may still change. */
	readonly provisional: boolean;
	/** Short text beside the mark: "79,424", "≥ 23,913", "confidential". */
	readonly label: string;
	/** Letters set small behind the label: "b". */
	readonly flags: string;
	/** The whole in words, for a screen reader and a tooltip. */
	readonly spoken: string;
	readonly emphasis: Emphasis;
	/** Colour of a chosen one; 1 by default. */
	readonly hue?: Hue | undefined;
	/** Address of the mark's own page, if it has one. */
	readonly href?: string | undefined;
}
