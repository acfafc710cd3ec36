import { REGION_CHANGES } from '../../lib/catalogue/types';
import type { RegionChangeKind } from '../../lib/catalogue/types';
import type { TextTable } from '../../lib/catalogue/parse-csv';

/** The pairs of NUTS versions whose change tables are read: the table's own versions to the later ones. */
export const VERSION_PAIRS = [
	['2010', '2013'],
	['2013', '2016'],
	['2013', '2021'],
	['2013', '2024']
] as const;

/** What a link between two codes holds, by the columns of the change tables: people, buildings, built-up land. */
export const HELD_COLUMNS = ['pop11', 'pop21', 'artif_surf12', 'artif_surf18', 'bu_vol'] as const;

/** Two codes of two NUTS versions whose areas overlap. */
export interface RegionLink {
	readonly from: string;
	readonly to: string;
	/** Nobody lives and nothing is built in the overlap. */
	readonly empty: boolean;
}

/** A row of region_changes.csv. */
export interface RegionChange {
	readonly fromVersion: string;
	readonly from: string;
	readonly toVersion: string;
	readonly to: string;
	readonly kind: RegionChangeKind;
	/** Who says so. */
	readonly source: 'jrc' | 'regulation';
}

// Annex of Commission Regulation (EU) 2016/2066, which replaces Centre-Est (FR7) by
// Auvergne-Rhône-Alpes (FRK); the change tables are of NUTS 2 alone.
const BY_REGULATION: readonly RegionChange[] = ['2016', '2021', '2024'].map((toVersion) => ({
	...{ fromVersion: '2013', from: 'FR7', toVersion, to: 'FRK' },
	...{ kind: 'recode', source: 'regulation' }
}));

/** One line of a change table as a link; a weight that rounds to nothing is nothing. */
export function toLink(
	line: Readonly<Record<string, string>>,
	[fromVersion, toVersion]: readonly [string, string]
): RegionLink {
	return {
		from: line[`code_v${fromVersion}`] ?? '',
		to: line[`code_v${toVersion}`] ?? '',
		empty: HELD_COLUMNS.every((column) => Number(line[column]) < 0.5)
	};
}

/**
 * What became of each code. Codes that share land form a group: one to one is the same region or a recode, one to
 * many a split, many to one a merge, many to many a boundary shift. An empty overlap (drawing, not land that
 * anybody works on) joins no group; however little else moves, it is a shift.
 */
export function changeKinds(
	links: readonly RegionLink[]
): ReadonlyMap<RegionLink, RegionChangeKind> {
	const groups = groupsOf(links.filter(({ empty }) => !empty));
	return new Map(
		groups.flatMap((group) => {
			const sources = new Set(group.map(({ from }) => from)).size;
			const targets = new Set(group.map(({ to }) => to)).size;
			return group.map((link) => [link, kindOf(link, sources, targets)] as const);
		})
	);
}

/** Rows of region_changes.csv for the regions of the table, ordered by version and code. */
export function regionChanges(
	tables: readonly {
		readonly pair: readonly [string, string];
		readonly links: readonly RegionLink[];
	}[],
	regions: ReadonlySet<string>
): readonly RegionChange[] {
	const found = tables.flatMap(({ pair: [fromVersion, toVersion], links }) =>
		[...changeKinds(links)].map(([{ from, to }, kind]): RegionChange => ({
			...{ fromVersion, from, toVersion, to, kind },
			source: 'jrc'
		}))
	);
	return [...found, ...BY_REGULATION]
		.filter(({ from }) => regions.has(from))
		.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** region_changes.csv: one row per pair of codes. */
export function changeTable(changes: readonly RegionChange[]): TextTable {
	return {
		header: ['from_version', 'from_code', 'to_version', 'to_code', 'kind', 'source'],
		rows: changes.map(({ fromVersion, from, toVersion, to, kind, source }) => [
			...[fromVersion, from, toVersion, to, kind, source]
		])
	};
}

function kindOf({ from, to }: RegionLink, sources: number, targets: number): RegionChangeKind {
	const [same, recode, split, merge, shift] = REGION_CHANGES;
	if (sources > 1) return targets > 1 ? shift : merge;
	if (targets > 1) return split;
	return from === to ? same : recode;
}

/** The links in groups: all that share a code, or share one with a link that does. */
function groupsOf(links: readonly RegionLink[]): readonly (readonly RegionLink[])[] {
	const byCode = new Map<string, RegionLink[]>();
	for (const link of links) {
		for (const code of codesOf(link)) {
			const sharing = byCode.get(code);
			if (sharing === undefined) byCode.set(code, [link]);
			else sharing.push(link);
		}
	}
	// Each code is walked once, so that a long list takes as long as its length.
	const walked = new Set<string>();
	return links.flatMap((first) => {
		if (codesOf(first).some((code) => walked.has(code))) return [];
		const group = new Set([first]);
		// A set gives what is added to it while it is walked.
		for (const link of group) {
			for (const code of codesOf(link).filter((one) => !walked.has(one))) {
				walked.add(code);
				for (const next of byCode.get(code) ?? []) group.add(next);
			}
		}
		return [[...group]];
	});
}

function codesOf({ from, to }: RegionLink): readonly string[] {
	return [`from ${from}`, `to ${to}`];
}

function keyOf({ fromVersion, from, toVersion, to }: RegionChange): string {
	return `${fromVersion} ${toVersion} ${from} ${to}`;
}
