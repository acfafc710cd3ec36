import { COUNTRIES, regionByCode } from '$lib/catalogue/regions';
import { MANUFACTURING, sectorBySlug } from '$lib/catalogue/sectors';
import type { Filters } from '$lib/filters/filters';
import { matchBenchmark } from '$lib/measures/benchmark';
import { locationQuotient } from '$lib/measures/location-quotient';
import { sectorMarks, type SectorMarks } from '$lib/measures/sector-marks';
import { shareOfBenchmark } from '$lib/measures/share';
import { wagesPerPerson } from '$lib/measures/wages-per-person';
import { sectorMeasure, type ReadObservation } from '../sector-measure';

/** Rule FM-1 for the chosen sector and year: persons employed against the matched countries, wages against the own one. */
export function marksOf(read: ReadObservation, filters: Filters, own: string): SectorMarks {
	const chosen = sectorBySlug.get(filters.sector);
	const of = (region: string, indicator = 'persons_employed', sector = chosen) =>
		sectorMeasure(read, { region, sector, indicator, year: filters.year });
	const figures = (region: string) => ({
		sector: of(region),
		total: of(region, 'persons_employed', MANUFACTURING)
	});
	const benchmark = matchBenchmark({
		own,
		names: ['sector', 'total'],
		members: COUNTRIES.map(({ code }) => ({ region: code, figures: figures(code) }))
	});
	const wagesIn = (region: string) =>
		wagesPerPerson({ wagesMillionEuro: of(region, 'wages'), persons: of(region) });
	const { country } = regionByCode.get(own);
	return sectorMarks({
		region: own,
		country,
		shareOfCountries: shareOfBenchmark({ sector: of(own), benchmark }),
		locationQuotient: locationQuotient({ ...figures(own), benchmark }),
		wagesPerPerson: wagesIn(own),
		countryWagesPerPerson: wagesIn(country)
	});
}
