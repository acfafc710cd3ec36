import { denominatorOf, type DenominatorMeasure } from '$lib/catalogue/measures';
import { sectorBySlug } from '$lib/catalogue/sectors';
import { WHOLE_REGION, type Denominator, type IndicatorSlug } from '$lib/catalogue/types';
import { LAST_YEARS } from '$lib/catalogue/years';
import type { Filters } from '$lib/filters/filters';
import { denominatorMeasure } from '$lib/measures/status/denominator-measure';
import { jobsPer1000 } from '$lib/measures/ratio/jobs-per-1000';
import type { Measure } from '$lib/measures/status/measure';
import { shareOfEmployment } from '$lib/measures/ratio/share-of-employment';
import { wagesToGdp } from '$lib/measures/ratio/wages-to-gdp';
import { sectorMeasure } from './sector-measure';
import type { Cells } from '$lib/cells/cells.svelte';

/** What a region is measured by in a year, as a number; not available where no table has its own boundaries. */
export function besideMeasure(
	{ read }: Pick<Cells, 'read'>,
	about: { readonly indicator: Denominator; readonly region: string; readonly year: number }
): Measure {
	const key = { ...about, activity: WHOLE_REGION };
	const cell = read(key);
	const measure = denominatorMeasure(cell.parts === undefined ? null : cell, key);
	const { year, indicator } = about;
	if (year <= LAST_YEARS[indicator]) return measure;
	return { ...measure, reason: { kind: 'not_held', year, input: null } };
}

/** A sector of one region and year against inhabitants, employment or gross domestic product. */
export function denominatorFigure(
	cells: Cells,
	measure: DenominatorMeasure,
	{ sector, year, region }: Pick<Filters, 'sector' | 'year'> & { readonly region: string }
): Measure {
	const of = (indicator: IndicatorSlug) =>
		sectorMeasure(cells.read, { indicator, region, sector: sectorBySlug.get(sector), year });
	const beside = besideMeasure(cells, { indicator: denominatorOf(measure), region, year });
	switch (measure) {
		case 'jobs_per_1000':
			return jobsPer1000({ persons: of('persons_employed'), population: beside });
		case 'share_of_employment':
			return shareOfEmployment({ persons: of('persons_employed'), employedThousand: beside });
		case 'wages_to_gdp':
			return wagesToGdp({ wagesMillionEuro: of('wages'), gdpMillionEuro: beside });
	}
}

/** All three of them. */
export function denominatorFigures(
	cells: Cells,
	filters: Pick<Filters, 'sector' | 'year'>,
	region: string
): Readonly<Record<DenominatorMeasure, Measure>> {
	const of = (measure: DenominatorMeasure) =>
		denominatorFigure(cells, measure, { ...filters, region });
	return {
		jobs_per_1000: of('jobs_per_1000'),
		share_of_employment: of('share_of_employment'),
		wages_to_gdp: of('wages_to_gdp')
	};
}
