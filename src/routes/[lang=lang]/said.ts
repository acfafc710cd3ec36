import type { Filters } from '$lib/filters/filters';
import type { NumberQuestion } from './number-question';
import type { Ranked } from './ranking';

/** The number of a headline as its sentence says it, and what it answers. */
export interface HeadlineNumber {
	readonly words: string;
	readonly question: NumberQuestion;
}

/** What a ranked figure answers. */
export function questionOfRanked({ region }: Ranked, filters: Filters): NumberQuestion {
	return { statistic: filters.measure, filters, region: region.code, sector: filters.sector };
}
