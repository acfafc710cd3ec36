import { CURATED_BREAKS } from '$lib/catalogue/breaks';
import { sectorBySlug } from '$lib/catalogue/sectors';
import { YEARS } from '$lib/catalogue/years';
import type { Filters } from '$lib/filters/filters';
import { compoundGrowth, growth } from '$lib/measures/growth';
import { largestStep, type LargestStep } from '$lib/measures/largest-step';
import type { Measure } from '$lib/measures/measure';
import { breaksBetween, longestCleanWindow, windowBetween } from '$lib/measures/window';
import type { Window } from '$lib/measures/window';
import { sectorMeasure, type ReadObservation } from '../sector-measure';

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
	readonly asked: Movement | null;
	readonly offered: Movement | null;
}

/** Flags b and d of Eurostat's own growth rate, by region, activity and year: breaks that the figures hide. */
export type PublishedGrowthFlags = Readonly<Record<string, string>>;

/** Change of the chosen sector between the two years of the filters, in the chosen indicator. */
export function movementOf(
	read: ReadObservation,
	filters: Filters,
	own: { readonly region: string; readonly publishedGrowthFlags: PublishedGrowthFlags }
): MovementAnswer {
	const sector = sectorBySlug.get(filters.sector);
	const measureIn = (year: number) =>
		sectorMeasure(read, { region: own.region, sector, indicator: filters.indicator, year });
	const breaks = breaksBetween(
		{
			read,
			indicators: [filters.indicator],
			regions: [own.region],
			activities: sector.activities,
			curated: CURATED_BREAKS,
			publishedGrowthFlags: ({ region, activity, year }) =>
				own.publishedGrowthFlags[`${region} ${activity} ${year}`] ?? ''
		},
		{ from: YEARS[0], to: YEARS[YEARS.length - 1] ?? YEARS[0] }
	);
	const asked =
		filters.from === filters.year
			? null
			: movementIn(windowBetween(breaks, filters.from, filters.year), measureIn);
	if (asked?.growth.status !== 'not_comparable') return { asked, offered: null };
	const known = YEARS.filter((year) => measureIn(year).status === 'complete');
	const clean = longestCleanWindow(breaks, known);
	return { asked, offered: clean && movementIn(clean, measureIn) };
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
