/**
 * What may happen to a cell between two vintages; every cell that differs is of one kind.
 * appeared: a figure where there was none · changed: another figure · withdrawn: a figure no more ·
 * became_confidential: secret (flag c), which it was not · flags_changed: the same figure or none
 * as before, other flags · listed, delisted: a cell without a figure that came or went with its row.
 */
export const REVISION_KINDS = [
	'appeared',
	'changed',
	'withdrawn',
	'became_confidential',
	'flags_changed',
	'listed',
	'delisted'
] as const;
export type RevisionKind = (typeof REVISION_KINDS)[number];

/** How many cells of one kind differ in an indicator, region and activity. */
export interface RevisionCount {
	readonly kind: RevisionKind;
	readonly indicator: string;
	readonly region: string;
	readonly activity: string;
	readonly cells: number;
}

/** Cells that differ in something with a name, by kind. */
export interface RevisionTally {
	readonly name: string;
	readonly cells: number;
	readonly byKind: Readonly<Record<RevisionKind, number>>;
}
