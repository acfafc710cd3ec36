import { HOST_REGIONS } from '$lib/catalogue/hosts';
import type { PageCells } from './cells.svelte';
import { isAnswerable, measureOf, neededBeside, shownMeasure, UNKNOWN } from './chosen-measure';
import { rankingOf, type Ranked } from './ranking';
import type { Choice } from './ranking-marks';

/** The region in focus where a page is about none. */
export const AUVERGNE_RHONE_ALPES = 'FR7';

/** The hosts and the regions put beside them, ranked by the chosen measure. */
export interface HostRanking {
	readonly ranking: readonly Ranked[];
	readonly choice: Choice;
}

/** Keeps the ranking to the filters and fetches what it lacks; call it while a page's component is set up. */
export function useHostRanking(
	cells: () => PageCells,
	about: () => Omit<Choice, 'shown'>
): HostRanking {
	const choice = $derived({
		...about(),
		shown: shownMeasure(about().filters, about().language)
	});
	const asked = $derived([...HOST_REGIONS, ...choice.filters.compare]);
	const beside = $derived(
		choice.filters.compare.filter((code) => isAnswerable(cells().has, choice.filters, code))
	);
	const ranking = $derived(
		rankingOf(
			(region) =>
				isAnswerable(cells().has, choice.filters, region)
					? measureOf(cells(), choice.filters, { region })
					: UNKNOWN,
			{ ranked: HOST_REGIONS, beside },
			choice.shown.floor
		)
	);
	// Fetching is not derivable: it waits for the network.
	$effect(() => cells().want([...asked, ...neededBeside(choice.filters, asked)]));
	return {
		get ranking() {
			return ranking;
		},
		get choice() {
			return choice;
		}
	};
}
