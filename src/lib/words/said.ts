import type { Filters } from '$lib/filters/filters';
import type { NumberQuestion } from '$lib/answers/number-question';
import type { Ranked } from '$lib/answers/ranking';

/** A sentence with the number that it says. */
export interface Said {
	readonly text: string;
	/** The number as it stands in the text, and what it answers; null where there is none. */
	readonly number: { readonly words: string; readonly question: NumberQuestion } | null;
}

/** What a ranked figure answers. */
export function questionOfRanked({ region }: Ranked, filters: Filters): NumberQuestion {
	return { statistic: filters.measure, filters, region: region.code, sector: filters.sector };
}
