import { MANUFACTURING, sectorBySlug } from '$lib/catalogue/sectors';
import type { Filters } from '$lib/filters/filters';
import { personsPerUnit } from '$lib/measures/ratio/persons-per-unit';
import { share } from '$lib/measures/ratio/share';
import { wagesPerPerson } from '$lib/measures/ratio/wages-per-person';
import { byFormula, provenanceOf, refuse, type Measure } from '$lib/measures/status/measure';
import type { ReadObservation } from '$lib/query/observation-cube';
import { sectorMeasure } from './sector-measure';

/** Statistics of one sector in one region and year that are set against nothing else: no benchmark is read for them. */
export interface OwnFigures {
	readonly sector: Measure;
	readonly share: Measure;
	readonly personsPerUnit: Measure;
	readonly wagesPerPerson: Measure;
}

/** All of manufacturing in all of manufacturing is 1 by definition, whatever the region: its share, its quotient. */
export const OWN_WHOLE = { kind: 'own_whole' } as const;

/** They are of the chosen sector and year; the share is of the chosen indicator. */
export function ownFigures(read: ReadObservation, filters: Filters, region: string): OwnFigures {
	const { year } = filters;
	const chosen = sectorBySlug.get(filters.sector);
	const of = (indicator: string, sector = chosen) =>
		sectorMeasure(read, { region, sector, indicator, year });
	const sector = of(filters.indicator);
	const total = of(filters.indicator, MANUFACTURING);
	const persons = of('persons_employed');
	return {
		sector,
		share: chosen === MANUFACTURING ? wholeOf(sector, total) : share({ sector, total }),
		personsPerUnit: personsPerUnit({ persons, units: of('local_units') }),
		wagesPerPerson: wagesPerPerson({ wagesMillionEuro: of('wages'), persons })
	};
}

/** The share that all of manufacturing has in itself: none is told. */
function wholeOf(sector: Measure, total: Measure): Measure {
	const made = byFormula('share', ['sector', sector], ['total', total]);
	return refuse('not_available', OWN_WHOLE, provenanceOf([sector], made));
}
