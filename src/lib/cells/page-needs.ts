import { HOST_REGIONS } from '$lib/catalogue/regions/hosts';
import { MANUFACTURING, NAMED_SECTORS, sectorBySlug } from '$lib/catalogue/sectors';
import { INDICATORS, PUBLISHED_GROWTH } from '$lib/catalogue/types';
import type { Filters } from '$lib/filters/filters';
import type { AskedCells } from '$lib/query/observation-cube';
import { benchmarkMembers } from './benchmark-members';
import { needs } from '$lib/catalogue/measures';

/** Codes of the regions whose cells, and what these are measured by, the figures of a page read for some filters. */
export type Needs = readonly string[];

/** The hosts and the regions put beside them, by the chosen measure: the overview and the pages of sectors. */
export function hostNeeds(filters: Filters): Needs {
	return measureNeeds(filters, [...HOST_REGIONS, ...filters.compare]);
}

/** The regions chosen, or the hosts where none is. */
export function comparisonNeeds(filters: Filters): Needs {
	return measureNeeds(filters, comparedRegions(filters));
}

/** Codes of the regions that the comparison shows. */
export function comparedRegions({ compare }: Filters): readonly string[] {
	return compare.length > 0 ? compare : HOST_REGIONS;
}

/** All figures of one region, its quotients beside those of the hosts. */
export function profileNeeds(filters: Filters, region: string): Needs {
	const drawn = [region, ...HOST_REGIONS, ...filters.compare];
	const beside = benchmarksOf(filters, [region, ...HOST_REGIONS]);
	return distinct([...drawn, ...beside]);
}

/** The cells that any figure for these filters reads of a region; a cell outside of them is nobody's. */
export function cellsOf({
	sector,
	sectors
}: Pick<Filters, 'sector' | 'sectors'>): Omit<AskedCells, 'regions'> {
	const read = [...NAMED_SECTORS, MANUFACTURING, ...[sector, ...sectors].map(sectorBySlug.get)];
	return {
		indicators: [...INDICATORS, PUBLISHED_GROWTH],
		activities: distinct(read.flatMap(({ activities }) => activities))
	};
}

/** The filters of a region's page: it is never also compared with itself. */
export function withoutOwn(filters: Filters, region: string): Filters {
	if (!filters.compare.includes(region)) return filters;
	return { ...filters, compare: filters.compare.filter((code) => code !== region) };
}

function measureNeeds(filters: Filters, regions: readonly string[]): Needs {
	const beside = needs(filters.measure, 'benchmark') ? benchmarksOf(filters, regions) : [];
	return distinct([...regions, ...beside]);
}

/** Codes of every member of these regions' benchmarks. */
function benchmarksOf(filters: Filters, regions: readonly string[]): readonly string[] {
	return regions.flatMap((region) => benchmarkMembers(filters, region));
}

function distinct(codes: readonly string[]): readonly string[] {
	return [...new Set(codes)];
}
