import { desc, from, op } from 'arquero';
import {
	REVISION_KINDS,
	type RevisionCount,
	type RevisionKind,
	type RevisionTally
} from './tally-revisions';

/**
 * Counts of revisions added up under names, most cells first, then by name. A count goes under every
 * name that `namesOf` gives it, and under none when it gives none. Names without a cell are absent.
 */
export function tallyRevisions(
	counts: readonly RevisionCount[],
	namesOf: (count: RevisionCount) => readonly string[]
): readonly RevisionTally[] {
	const named = counts.flatMap((count) =>
		namesOf(count).map((name) => ({ name, kind: count.kind, cells: count.cells }))
	);
	if (named.length === 0) return [];
	const byName = from(named).groupby('name');
	return byName
		.rollup({ cells: op.sum('cells') })
		.join(byName.pivot('kind', { cells: op.sum('cells') }), 'name')
		.orderby(desc('cells'), 'name')
		.objects()
		.map((row) => toTally(new Map(Object.entries(row))));
}

/** A row of the pivot: a name, its cells, and a column for each kind that there is. */
function toTally(row: ReadonlyMap<string, unknown>): RevisionTally {
	const countOf = (column: string) => Number(row.get(column) ?? 0);
	const byKind = Object.fromEntries(REVISION_KINDS.map((kind) => [kind, countOf(kind)]));
	// Every kind has been given its entry on the line above.
	return { name: String(row.get('name')), cells: countOf('cells'), byKind: byKind as Counts };
}

type Counts = Record<RevisionKind, number>;
