import { NAMED_SECTORS } from '$lib/catalogue/sectors';
import type { IndicatorSlug } from '$lib/catalogue/types';
import { YEARS } from '$lib/catalogue/years';
import type { Filters } from '$lib/filters/filters';
import { addMeasures } from '$lib/measures/status/add-measures';
import { matchBenchmark } from '$lib/measures/area/benchmark';
import type { Measure } from '$lib/measures/status/measure';
import { covers, sameArea } from '$lib/measures/area/same-area';
import {
	shiftShare,
	type ShiftShare,
	type ShiftShareQuestion
} from '$lib/measures/change/shift-share';
import { longestCleanWindow, windowBetween, type Window } from '$lib/measures/change/window';
import { sectorMeasure } from './sector-measure';
import type { Cells } from '$lib/cells/cells.svelte';
import { benchmarkMembers } from '$lib/cells/benchmark-members';
import { obstaclesOf } from './movement';

/** Why the four sectors moved: shift-share against the benchmark's members that can be compared. */
export interface Explanation {
	readonly window: Window;
	/** Codes of the members used; empty when nobody is left to compare with. */
	readonly used: readonly string[];
	/**
	 * Why nothing may be compared: nobody is chosen, all that is left is the region or its parts, or nobody is left
	 * without a break; null when it may.
	 */
	readonly refusal: 'none_chosen' | 'own_ground' | 'no_member' | null;
	/** What the parts are made from: the region's figures at both ends and the used members' sums. */
	readonly question: ShiftShareQuestion;
	readonly parts: ShiftShare;
}

/**
 * The filters' own two years where no break and no doubtful change lies between them in any of the four sectors, else the longest window
 * without one that ends in complete figures; null when there is no such window.
 */
export function explainedWindow(cells: Cells, filters: Filters, own: string): Window | null {
	const { indicator } = filters;
	const obstacles = obstaclesOf(cells, { indicator, regions: [own], sectors: NAMED_SECTORS });
	const asked = windowBetween(obstacles, filters.from, filters.year);
	if (asked.broken === null) return asked;
	const isKnown = (year: number) =>
		NAMED_SECTORS.every(
			(sector) =>
				sectorMeasure(cells.read, { indicator, region: own, sector, year }).status === 'complete'
		);
	return longestCleanWindow(obstacles, YEARS.filter(isKnown));
}

/**
 * Shift-share of the four sectors between the filters' two years. Members with a known break or a doubtful change in the window or
 * without complete figures at both ends are left out; the sum of the four stands for the whole.
 */
export function explain(cells: Cells, filters: Filters, own: string): Explanation {
	const [from = 0, to = 0] = [filters.from, filters.year].sort((a, b) => a - b);
	const { indicator } = filters;
	const windowOf = (region: string) =>
		windowBetween(
			obstaclesOf(cells, { indicator, regions: [region], sectors: NAMED_SECTORS }),
			from,
			to
		);
	const endsOf = (region: string) => endFigures(cells, { indicator, region, from, to });
	const figures = endsOf(own);
	const all = benchmarkMembers(filters, own);
	const members = all.filter(
		(region) => !sameArea(region, own) && windowOf(region).broken === null
	);
	const { rest, used } = matchBenchmark({
		own,
		members: members.map((region) => ({ region, figures: endsOf(region) })),
		names: Object.keys(figures)
	});
	const window = windowOf(own);
	const question = { ...questionOf(figures, rest), window };
	const refusal = refusalOf(own, all, used);
	return { window, used, refusal, question, parts: shiftShare(question) };
}

/** Figures of the four sectors at both ends, each by its sector and its end: `metallurgy start`. */
type EndFigures = Readonly<Record<string, Measure>>;

function endFigures(
	cells: Cells,
	of: { readonly indicator: IndicatorSlug; readonly region: string; from: number; to: number }
): EndFigures {
	const { from, to, ...key } = of;
	const ends = [['start', from] as const, ['end', to] as const];
	return Object.fromEntries(
		NAMED_SECTORS.flatMap((sector) =>
			ends.map(([end, year]) => [
				`${sector.slug} ${end}`,
				sectorMeasure(cells.read, { ...key, sector, year })
			])
		)
	);
}

function questionOf(own: EndFigures, benchmark: EndFigures) {
	const at = (some: EndFigures, name: string) => some[name] ?? addMeasures([]);
	const sumOf = (end: string) =>
		addMeasures(NAMED_SECTORS.map(({ slug }) => at(benchmark, `${slug} ${end}`)));
	return {
		sectors: NAMED_SECTORS.map(({ slug }) => ({
			sector: slug,
			start: at(own, `${slug} start`),
			end: at(own, `${slug} end`),
			benchmarkStart: at(benchmark, `${slug} start`),
			benchmarkEnd: at(benchmark, `${slug} end`)
		})),
		benchmarkTotal: { start: sumOf('start'), end: sumOf('end') }
	};
}

function refusalOf(
	own: string,
	all: readonly string[],
	used: readonly string[]
): Explanation['refusal'] {
	const areOwn = (regions: readonly string[]) => regions.every((region) => covers(own, region));
	if (all.length === 0) return 'none_chosen';
	if (areOwn(all)) return 'own_ground';
	if (used.length === 0) return 'no_member';
	return areOwn(used) ? 'own_ground' : null;
}
