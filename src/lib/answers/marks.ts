import { regionByCode } from '$lib/catalogue/regions/regions';
import { sectorBySlug } from '$lib/catalogue/sectors';
import type { Filters } from '$lib/filters/filters';
import { locationQuotient } from '$lib/measures/ratio/location-quotient';
import { sectorMarks, type SectorMarks } from '$lib/measures/ratio/sector-marks';
import { shareOfBenchmark } from '$lib/measures/ratio/share';
import { wagesPerPerson } from '$lib/measures/ratio/wages-per-person';
import { sectorMeasure } from './sector-measure';
import type { ReadObservation } from '$lib/query/observation-cube';
import { matchedFigures } from './comparison';

/** Rule FM-1 for the chosen sector and year. */
export function marksOf(read: ReadObservation, filters: Filters, own: string): SectorMarks {
	return sectorMarks(markMeasures(read, filters, own));
}

/** What rule FM-1 looks at: persons employed against the matched countries, wages against the own one. */
export function markMeasures(read: ReadObservation, filters: Filters, own: string) {
	const { country } = regionByCode.get(own);
	const sector = sectorBySlug.get(filters.sector);
	const wagesIn = (region: string) => {
		const of = (indicator: string) =>
			sectorMeasure(read, { region, sector, indicator, year: filters.year });
		return wagesPerPerson({ wagesMillionEuro: of('wages'), persons: of('persons_employed') });
	};
	const matched = matchedFigures(
		read,
		{ ...filters, indicator: 'persons_employed', benchmark: 'countries' },
		own
	);
	return {
		region: own,
		country,
		shareOfCountries: shareOfBenchmark(matched),
		locationQuotient: locationQuotient(matched),
		wagesPerPerson: wagesIn(own),
		countryWagesPerPerson: wagesIn(country)
	};
}
