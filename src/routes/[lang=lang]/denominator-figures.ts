import { sectorBySlug } from '$lib/catalogue/sectors';
import type { Denominator } from '$lib/catalogue/types';
import type { Filters } from '$lib/filters/filters';
import { denominatorMeasure } from '$lib/measures/denominator-measure';
import { jobsPer1000 } from '$lib/measures/jobs-per-1000';
import { refuse, type Measure } from '$lib/measures/measure';
import { shareOfEmployment } from '$lib/measures/share-of-employment';
import { wagesToGdp } from '$lib/measures/wages-to-gdp';
import { sectorMeasure } from '../sector-measure';
import type { Cells } from './cells.svelte';

/** Measures that set a sector against the region as a whole, each with its denominator. */
export const DENOMINATOR_MEASURES = {
	jobs_per_1000: 'population',
	share_of_employment: 'total_employment',
	wages_to_gdp: 'gdp'
} as const satisfies Record<string, Denominator>;
export type DenominatorMeasure = keyof typeof DENOMINATOR_MEASURES;

const ON_ITS_WAY = refuse('not_available', null, { flags: '', partsMissing: 0, parts: 0 });

/** A sector of one region and year against inhabitants, employment and gross domestic product. */
export function denominatorFigures(
	cells: Cells,
	{ sector, year }: Pick<Filters, 'sector' | 'year'>,
	region: string
): Readonly<Record<DenominatorMeasure, Measure>> {
	const of = (indicator: string) =>
		sectorMeasure(cells.read, { indicator, region, sector: sectorBySlug.get(sector), year });
	const beside = (denominator: Denominator) => {
		const cell = cells.denominator({ denominator, region, year });
		return cell === undefined ? ON_ITS_WAY : denominatorMeasure(cell);
	};
	const persons = of('persons_employed');
	return {
		jobs_per_1000: jobsPer1000({ persons, population: beside('population') }),
		share_of_employment: shareOfEmployment({
			persons,
			employedThousand: beside('total_employment')
		}),
		wages_to_gdp: wagesToGdp({
			wagesMillionEuro: of('wages'),
			gdpMillionEuro: beside('gdp')
		})
	};
}
