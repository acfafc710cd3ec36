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

/**
 * Counts of revisions added up under names, most cells first, then by name. A count goes under every
 * name that `namesOf` gives it, and under none when it gives none. Names without a cell are absent.
 */
export function tallyRevisions(
	counts: readonly RevisionCount[],
	namesOf: (count: RevisionCount) => readonly string[]
): readonly RevisionTally[] {
	const tallies = new Map<string, { cells: number; byKind: Record<RevisionKind, number> }>();
	for (const count of counts) {
		for (const name of namesOf(count)) {
			const tally = tallies.get(name) ?? { cells: 0, byKind: emptyKinds() };
			tally.cells += count.cells;
			tally.byKind[count.kind] += count.cells;
			tallies.set(name, tally);
		}
	}
	return [...tallies]
		.map(([name, tally]) => ({ name, ...tally }))
		.sort((a, b) => b.cells - a.cells || (a.name < b.name ? -1 : 1));
}

function emptyKinds(): Record<RevisionKind, number> {
	return {
		appeared: 0,
		changed: 0,
		withdrawn: 0,
		became_confidential: 0,
		flags_changed: 0,
		listed: 0,
		delisted: 0
	};
}
