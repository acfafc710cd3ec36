import { HOST_REGIONS } from '$lib/catalogue/regions/hosts';
import { DEFAULT_FILTERS } from '$lib/filters/filters';
import { rankIntervals } from '$lib/measures/status/rank-interval';
import { sectorMarks, type Mark } from '$lib/measures/ratio/sector-marks';
import type { Language } from '$lib/catalogue/types';
import { m } from '$lib/messages/compiled/messages.js';
import type { ReadObservation } from '$lib/query/observation-cube';
import { markMeasures } from '$lib/answers/marks';
import { figureOf, OWN } from './method-table.server';
import type { Words } from './words';

const YEAR = 2014;
const DUSSELDORF = 'DEA1';

/** Worked examples of where a region stands: its rank as a range and its marks. */
export function placeExamples(read: ReadObservation, words: Words) {
	const locale = words.language;
	const food = HOST_REGIONS.map((region) => figureOf(read, { region, sector: 'food', year: YEAR }));
	const rank = rankIntervals(food)[HOST_REGIONS.indexOf(DUSSELDORF)];
	return {
		rank: m.method_rank_example(
			{
				value: words.measure(figureOf(read, { region: DUSSELDORF, sector: 'food', year: YEAR })),
				best: rank?.best ?? '',
				worst: rank?.worst ?? '',
				of: rank?.of ?? ''
			},
			{ locale }
		),
		sector_marks: marksExample(read, words)
	};
}

function marksExample(read: ReadObservation, words: Words): string {
	const locale = words.language;
	const polymers = { ...DEFAULT_FILTERS, sector: 'polymers', year: YEAR };
	const measures = markMeasures(read, polymers, OWN);
	const marks = sectorMarks(measures);
	return m.method_sector_marks_example(
		{
			share: words.share(measures.shareOfCountries),
			size: sayMark(marks.size, locale),
			quotient: words.measure(measures.locationQuotient, 3),
			quotient_mark: sayMark(marks.quotient, locale),
			wages: words.measure(measures.wagesPerPerson),
			country_wages: words.measure(measures.countryWagesPerPerson),
			wages_mark: sayMark(marks.wages, locale)
		},
		{ locale }
	);
}

function sayMark(mark: Mark, locale: Language): string {
	return m[`method_mark_${mark}`]({}, { locale });
}
