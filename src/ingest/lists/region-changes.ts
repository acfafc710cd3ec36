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

/** What the ground of a link is weighed by, in columns of the change tables: people of 2011 and 2021, cubic metres built. */
export const WEIGHT_COLUMNS = ['pop11', 'pop21', 'bu_vol'] as const;

/**
 * The part of a region's weight below which ground does not count: 0.05 %. In the change tables the largest overlap
 * below it has 0.019 % (CZ02 with CZ03, 2016), the smallest above it 0.107 % (ITH3 with ITH4, 2016), so that any limit
 * between would give the same answers. See docs/decisions/data/42-the-same-area.md.
 */
const NEGLIGIBLE = 0.0005;

/** Two codes of two NUTS versions whose areas overlap. */
export interface RegionLink {
	readonly from: string;
	readonly to: string;
	/** By each weight, the overlap is less than 0.05 % of either region. */
	readonly negligible: boolean;
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

// NUTS 2016 has one region in Northern Ireland (UKN0, as do the boundaries of 2016); the change table cuts it in two.
const NO_CODES: readonly string[] = ['UKN1'];

/** The lines of a change table as links. */
export function toLinks(
	lines: readonly Readonly<Record<string, string>>[],
	[fromVersion, toVersion]: readonly [string, string]
): readonly RegionLink[] {
	const weighed = lines
		.map((line) => ({
			from: line[`code_v${fromVersion}`] ?? '',
			to: line[`code_v${toVersion}`] ?? '',
			weights: WEIGHT_COLUMNS.map((column) => Number(line[column]))
		}))
		.filter(({ to }) => !NO_CODES.includes(to));
	const totals = new Map<string, number>();
	for (const { from, to, weights } of weighed)
		for (const [index, weight] of weights.entries())
			for (const key of [`from ${from} ${index}`, `to ${to} ${index}`])
				totals.set(key, (totals.get(key) ?? 0) + weight);
	const limit = (key: string) => NEGLIGIBLE * (totals.get(key) ?? 0);
	return weighed.map(({ from, to, weights }) => ({
		...{ from, to },
		negligible: weights.every(
			(weight, index) =>
				weight <= Math.min(limit(`from ${from} ${index}`), limit(`to ${to} ${index}`))
		)
	}));
}

/**
 * What became of each code. Codes that share land form a group: one to one is the same region or a recode, one to
 * many a split, many to one a merge, many to many a boundary shift. A negligible overlap joins no group.
 */
export function changeKinds(
	links: readonly RegionLink[]
): ReadonlyMap<RegionLink, RegionChangeKind> {
	const groups = groupsOf(links.filter(({ negligible }) => !negligible));
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
