import { HOST_REGIONS, hostByRegion } from '$lib/catalogue/regions/hosts';
import { MANUFACTURING, NAMED_SECTORS } from '$lib/catalogue/sectors';
import { INDICATORS } from '$lib/catalogue/types';
import { listVintages, type Vintage } from '$lib/catalogue/tables/vintages.server';
import type { RevisionCount, RevisionTally } from '$lib/query/tally-revisions';
import { tallyRevisions } from '$lib/query/tally-revisions.server';
import { openVintageDiff, type RevisedCell } from '$lib/query/vintage-diff.server';

/** Ways in which revisions are counted. */
export const GROUPINGS = ['all', 'indicator', 'country', 'sector', 'host'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What differs between two consecutive vintages; names of tallies are slugs and codes. */
export interface VintagePair {
	/** ISO days. */
	readonly older: string;
	readonly newer: string;
	readonly tallies: Readonly<Record<Grouping, readonly RevisionTally[]>>;
	/** The largest changes among the hosts, a few of each indicator. */
	readonly largest: readonly RevisedCell[];
}

/** The vintages at hand and what changed between each and the next. */
export interface Revisions {
	/** ISO days, newest first. */
	readonly vintages: readonly string[];
	/** Newest first; empty where one vintage stands alone. */
	readonly pairs: readonly VintagePair[];
}

/** Largest changes that are shown of each indicator. */
const LARGEST = 5;

/** Compares every vintage kept in a folder of tables with the one before it. */
export async function readRevisions(folder?: string): Promise<Revisions> {
	// The folder itself may hold an older one, taken back on purpose.
	const vintages = [...(await listVintages(folder))].sort((a, b) =>
		a.vintage < b.vintage ? 1 : -1
	);
	const pairs: VintagePair[] = [];
	for (const [at, newer] of vintages.entries()) {
		const older = vintages[at + 1];
		if (older !== undefined) pairs.push(await comparePair(older, newer));
	}
	return { vintages: vintages.map(({ vintage }) => vintage), pairs };
}

async function comparePair(older: Vintage, newer: Vintage): Promise<VintagePair> {
	const diff = await openVintageDiff(older.folder, newer.folder);
	try {
		const counts = await diff.counts();
		const tally = (namesOf: (count: RevisionCount) => readonly string[]) =>
			tallyRevisions(counts, namesOf);
		const largest: RevisedCell[] = [];
		for (const indicator of INDICATORS) {
			largest.push(...(await diff.largest({ indicator, regions: HOST_REGIONS, limit: LARGEST })));
		}
		return {
			older: older.vintage,
			newer: newer.vintage,
			tallies: {
				all: tally(() => ['all']),
				indicator: tally(({ indicator }) => [indicator]),
				country: tally(({ region }) => [region.slice(0, 2)]),
				sector: tally(({ activity }) => sectorsOf(activity)),
				host: tally(({ region }) => (hostByRegion.has(region) ? [region] : []))
			},
			largest
		};
	} finally {
		diff.close();
	}
}

/** The named sectors, and all of manufacturing, that an activity belongs to. */
function sectorsOf(activity: string): readonly string[] {
	return [...NAMED_SECTORS, MANUFACTURING]
		.filter(({ activities }) => activities.includes(activity))
		.map(({ slug }) => slug);
}
