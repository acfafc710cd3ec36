import { INDICATORS } from '../../lib/catalogue/types';
import {
	REVISION_KINDS,
	type RevisionCount,
	type RevisionTally
} from '../../lib/query/tally-revisions';
import { tallyRevisions } from '../../lib/query/tally-revisions.server';
import type { RevisedCell, VintageDiff } from '../../lib/query/vintage-diff.server';
import { type DiffLists, groupings } from './diff-lists';

/** A part of the report: a heading and a table of text, whose first columns are words. */
export interface DiffSection {
	readonly title: string;
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
	/** How many columns at the left are words; the others are numbers. */
	readonly words: number;
}

/** Largest revisions told of each indicator. */
const LARGEST = 10;

/**
 * What differs between two vintages, counted by kind and by indicator, country, sector and host, then
 * the largest changes among the hosts. Nothing in it comes from a cell that became confidential but
 * its count.
 */
export async function diffSections(
	diff: VintageDiff,
	lists: DiffLists
): Promise<readonly DiffSection[]> {
	const counts = await diff.counts();
	const largest: RevisedCell[] = [];
	for (const indicator of lists.hosts.length === 0 ? [] : INDICATORS) {
		largest.push(...(await diff.largest({ indicator, regions: lists.hosts, limit: LARGEST })));
	}
	return [
		tallySection(
			'All cells',
			tallyRevisions(counts, () => ['all'])
		),
		...groupings(lists).map(([title, namesOf]) =>
			tallySection(title, tallyRevisions(counts, namesOf))
		),
		largestSection(largest, lists)
	];
}

/** How many cells differ in all. */
export function cellsOf(counts: readonly RevisionCount[]): number {
	return counts.reduce((sum, { cells }) => sum + cells, 0);
}

function tallySection(title: string, tallies: readonly RevisionTally[]): DiffSection {
	return {
		title,
		header: ['', ...REVISION_KINDS.map((kind) => kind.replaceAll('_', ' ')), 'cells'],
		rows: tallies.map(({ name, cells, byKind }) => [
			name,
			...REVISION_KINDS.map((kind) => String(byKind[kind])),
			String(cells)
		]),
		words: 1
	};
}

function largestSection(cells: readonly RevisedCell[], lists: DiffLists): DiffSection {
	return {
		title: 'Largest changes among the hosts',
		header: ['host', 'indicator', 'activity', 'year', 'older', 'newer', 'difference'],
		rows: cells.map((cell) => [
			lists.hostOf(cell.region) ?? cell.region,
			...[cell.indicator, cell.activity, String(cell.year)],
			...[cell.older, cell.newer, differenceOf(cell)].map((value) => String(value ?? ''))
		]),
		words: 3
	};
}

/** By how much a figure changed, rounded to the decimals that are published; null where one is missing. */
export function differenceOf({ older, newer }: RevisedCell): number | null {
	return older === null || newer === null ? null : Number((newer - older).toFixed(3));
}
