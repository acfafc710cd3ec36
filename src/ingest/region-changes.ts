import { REGION_CHANGES } from '../lib/catalogue/types';
import type { RegionChangeKind } from '../lib/catalogue/types';
import type { TextTable } from './csv-file';

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
	const held = links.filter(({ empty }) => !empty);
	return new Map(
		held.map((link) => {
			const group = groupOf(link, held);
			const sources = new Set(group.map(({ from }) => from)).size;
			const targets = new Set(group.map(({ to }) => to)).size;
			return [link, kindOf(link, sources, targets)];
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

/** All links that share a code with this one, or with one that does. */
function groupOf(link: RegionLink, links: readonly RegionLink[]): readonly RegionLink[] {
	const froms = new Set([link.from]);
	const tos = new Set([link.to]);
	for (let size = 0; size < froms.size + tos.size;) {
		size = froms.size + tos.size;
		for (const { from, to } of links) {
			if (froms.has(from)) tos.add(to);
			else if (tos.has(to)) froms.add(from);
		}
	}
	return links.filter(({ from }) => froms.has(from));
}

function keyOf({ fromVersion, from, toVersion, to }: RegionChange): string {
	return `${fromVersion} ${toVersion} ${from} ${to}`;
}
