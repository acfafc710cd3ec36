import { HOST_REGIONS } from '$lib/catalogue/regions/hosts';
import type { Cells } from '$lib/cells/cells.svelte';
import { shownMeasure } from '$lib/words/names/shown-measure';
import { measureOf } from '$lib/answers/measure-of';
import { rankingOf, type Ranked } from '$lib/answers/ranking';
import type { Choice } from '$lib/words/names/choice';

/** The hosts and the regions put beside them, ranked by the chosen measure. */
export interface HostRanking {
	readonly ranking: readonly Ranked[];
	readonly choice: Choice;
}

/** Keeps the ranking to the filters, whose cells are all there; call it while a page's component is set up. */
export function useHostRanking(
	cells: () => Cells,
	about: () => Omit<Choice, 'shown'>
): HostRanking {
	const choice = $derived({
		...about(),
		shown: shownMeasure(about().filters, about().language)
	});
	const ranking = $derived(
		rankingOf(
			(region) => measureOf(cells(), choice.filters, { region }),
			{ ranked: HOST_REGIONS, beside: choice.filters.compare },
			choice.shown.floor
		)
	);
	return {
		get ranking() {
			return ranking;
		},
		get choice() {
			return choice;
		}
	};
}
