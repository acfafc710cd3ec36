import { HOST_REGIONS } from '$lib/catalogue/hosts';
import { NAMED_SECTORS } from '$lib/catalogue/sectors';
import { SERIES_STARTS } from '$lib/catalogue/series';
import type { Sector } from '$lib/catalogue/types';
import { addMeasures } from '$lib/measures/add-measures';
import { matchBenchmark } from '$lib/measures/benchmark';
import type { Measure } from '$lib/measures/measure';
import type { ShiftShareQuestion } from '$lib/measures/shift-share';
import { breaksBetween, windowBetween, type CuratedBreak, type Window } from '$lib/measures/window';
import type { ReadObservation } from '../../sector-measure';
import { figureOf, growthFlagsOf } from './method-table.server';

/** The region that every example speaks of unless it says otherwise: Auvergne-Rhône-Alpes. */
export const OWN = 'FR7';
export const OTHER_HOSTS = HOST_REGIONS.filter((code) => code !== OWN);

/** A sector and all of manufacturing in the region and in a set of regions, one year. */
export function comparisonOf(
	read: ReadObservation,
	{ members, sector, year }: { members: readonly string[]; sector: string; year: number }
) {
	const figuresOf = (region: string) => ({
		sector: figureOf(read, { region, sector, year }),
		total: figureOf(read, { region, sector: 'manufacturing', year })
	});
	return {
		...figuresOf(OWN),
		benchmark: matchBenchmark({
			own: OWN,
			members: members.map((region) => ({ region, figures: figuresOf(region) })),
			names: ['sector', 'total']
		})
	};
}

/**
 * The four sectors at both ends of a window, in the region and in the other hosts that publish all of them
 * and have no known break in it; the four together stand for the whole.
 */
export function changesOf(
	read: ReadObservation,
	about: { from: number; to: number; curated: readonly CuratedBreak[] }
): ShiftShareQuestion & { readonly used: readonly string[] } {
	const figuresOf = (region: string) =>
		Object.fromEntries(
			NAMED_SECTORS.flatMap(({ slug }) => [
				[`${slug} start`, figureOf(read, { region, sector: slug, year: about.from })],
				[`${slug} end`, figureOf(read, { region, sector: slug, year: about.to })]
			])
		);
	const windowOf = (regions: readonly string[]) =>
		windowFor(read, { ...about, sectors: NAMED_SECTORS, regions });
	const members = OTHER_HOSTS.filter((region) => windowOf([region]).broken === null);
	const own = figuresOf(OWN);
	const { rest, used } = matchBenchmark({
		own: OWN,
		members: members.map((region) => ({ region, figures: figuresOf(region) })),
		names: Object.keys(own)
	});
	const at = (figures: Readonly<Record<string, Measure>>, name: string) =>
		figures[name] ?? addMeasures([]);
	const sumOf = (end: string) =>
		addMeasures(NAMED_SECTORS.map(({ slug }) => at(rest, `${slug} ${end}`)));
	return {
		sectors: NAMED_SECTORS.map(({ slug }) => ({
			sector: slug,
			start: at(own, `${slug} start`),
			end: at(own, `${slug} end`),
			benchmarkStart: at(rest, `${slug} start`),
			benchmarkEnd: at(rest, `${slug} end`)
		})),
		benchmarkTotal: { start: sumOf('start'), end: sumOf('end') },
		window: windowOf([OWN, ...used]),
		used
	};
}

/** The window between two years for some sectors of some regions, with its first known break. */
export function windowFor(
	read: ReadObservation,
	about: {
		sectors: readonly Sector[];
		from: number;
		to: number;
		regions: readonly string[];
		curated: readonly CuratedBreak[];
	}
): Window {
	const breaks = breaksBetween(
		{
			read,
			indicators: ['persons_employed'],
			regions: about.regions,
			activities: about.sectors.flatMap((sector) => sector.activities),
			curated: about.curated,
			seriesStarts: SERIES_STARTS,
			publishedGrowthFlags: growthFlagsOf(read)
		},
		about
	);
	return windowBetween(breaks, about.from, about.to);
}
