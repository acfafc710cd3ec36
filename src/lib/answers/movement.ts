import { CURATED_BREAKS } from '$lib/catalogue/tables/breaks';
import { sectorBySlug } from '$lib/catalogue/sectors';
import { SERIES_STARTS } from '$lib/catalogue/series';
import { YEARS } from '$lib/catalogue/years';
import type { Filters } from '$lib/filters/filters';
import type { Doubt } from '$lib/measures/status/measure';
import { compoundGrowth, growth } from '$lib/measures/change/growth';
import { largestStep, type LargestStep } from '$lib/measures/change/largest-step';
import type { Measure } from '$lib/measures/status/measure';
import { breaksBetween, longestCleanWindow, windowBetween } from '$lib/measures/change/window';
import type { Window } from '$lib/measures/change/window';
import type { BreakReason } from '$lib/measures/status/reason';
import type { Sector } from '$lib/catalogue/types';
import { sectorMeasure } from './sector-measure';
import type { Cells } from '$lib/cells/cells.svelte';
import { doubtsBetween, withDoubts, type ChangeOf } from './doubts';

/** A sector's change over a window. */
export interface Movement {
	readonly window: Window;
	readonly start: Measure;
	readonly end: Measure;
	readonly growth: Measure;
	readonly compoundGrowth: Measure;
	/** The single year that most of the change lies in, if there is one. */
	readonly step: LargestStep | null;
}

/** The change asked for and, where a break forbids it, the longest window without a known one. */
export interface MovementAnswer {
	/** Code of the region. */
	readonly region: string;
	readonly asked: Movement | null;
	readonly offered: Movement | null;
}

/** Change of the chosen sector between the two years of the filters, in the chosen indicator. */
export function movementOf(
	cells: Cells,
	filters: Pick<Filters, 'sector' | 'indicator' | 'from' | 'year'>,
	region: string
): MovementAnswer {
	const { indicator } = filters;
	const sector = sectorBySlug.get(filters.sector);
	const measureIn = (year: number) =>
		sectorMeasure(cells.read, { region, sector, indicator, year });
	const about = { indicator, regions: [region], sectors: [sector] };
	if (filters.from === filters.year) return { region, asked: null, offered: null };
	const window = windowBetween(breaksOf(cells, about), filters.from, filters.year);
	const asked = doubted(movementIn(window, measureIn), doubtsBetween(cells, about, window));
	if (asked.growth.status !== 'not_comparable') return { region, asked, offered: null };
	return { region, asked, offered: longestMovement(obstaclesOf(cells, about), measureIn) };
}

/** The change over the longest window without a known break or a doubtful change that ends in complete figures; null when there is none. */
export function longestMovementOf(
	cells: Cells,
	{ indicator, sector, region }: { indicator: string; sector: Sector; region: string }
): Movement | null {
	const measureIn = (year: number) =>
		sectorMeasure(cells.read, { region, sector, indicator, year });
	return longestMovement(
		obstaclesOf(cells, { indicator, regions: [region], sectors: [sector] }),
		measureIn
	);
}

/** Every known break of some sectors in some regions, by the year that it begins. */
export function breaksOf(cells: Cells, about: ChangeOf): ReadonlyMap<number, BreakReason> {
	return breaksBetween(
		{
			read: cells.read,
			indicators: [about.indicator],
			regions: about.regions,
			activities: about.sectors.flatMap(({ activities }) => activities),
			curated: CURATED_BREAKS,
			seriesStarts: SERIES_STARTS,
			publishedGrowthFlags: cells.publishedGrowthFlags
		},
		{ from: YEARS[0], to: YEARS[YEARS.length - 1] ?? YEARS[0] }
	);
}

/** The same and, where there is none, doubtful changes: what shift-share and offered windows do not cross. */
export function obstaclesOf(cells: Cells, about: ChangeOf): ReadonlyMap<number, BreakReason> {
	return withDoubts(cells, about, breaksOf(cells, about));
}

/** A change with what speaks against it; one that crosses a break is refused already. */
function doubted(movement: Movement, doubts: readonly Doubt[]): Movement {
	if (doubts.length === 0 || movement.window.broken !== null) return movement;
	return {
		...movement,
		growth: { ...movement.growth, doubts },
		compoundGrowth: { ...movement.compoundGrowth, doubts }
	};
}

function longestMovement(
	breaks: ReadonlyMap<number, BreakReason>,
	measureIn: (year: number) => Measure
): Movement | null {
	const known = YEARS.filter((year) => measureIn(year).status === 'complete');
	const clean = longestCleanWindow(breaks, known);
	return clean && movementIn(clean, measureIn);
}

function movementIn(window: Window, measureIn: (year: number) => Measure): Movement {
	const change = { window, start: measureIn(window.from), end: measureIn(window.to) };
	const series = YEARS.filter((year) => year >= window.from && year <= window.to).flatMap(
		(year) => {
			const { status, value } = measureIn(year);
			return status === 'complete' && value !== null ? [{ year, value }] : [];
		}
	);
	return {
		...change,
		growth: growth(change),
		compoundGrowth: compoundGrowth(change),
		step: window.broken === null ? largestStep(series) : null
	};
}
