import type { Filters } from '$lib/filters/filters';
import { readObservations, type ObservationCube } from '$lib/query/observation-cube';
import type { EngineState } from './engine-state';
import type { ReadObservation } from '$lib/query/observation-cube';
import { countriesFile, observationsFile, type FetchedFiles } from './fetched-files';
import { useFullTable } from './full-table.svelte';
import { heldRegions } from './held-regions';
import { cellsOf } from './page-needs';
import type { Stock } from './shown-filters';

/** What a page's loader gives. */
export interface LoadedCells {
	readonly cubes: readonly ObservationCube[];
	/** What may be fetched beside them. */
	readonly fetched: FetchedFiles;
}

/** What a page has: the cells it came with and those fetched since, and the ways to more. */
export interface PageStock extends Stock {
	readonly read: ReadObservation;
	readonly state: EngineState;
	/** Fetches the cells that some filters lack of these regions; call it in an effect, since it waits for the network. */
	readonly want: (regions: readonly string[], filters: Filters) => void;
	readonly warm: (regions: readonly string[]) => void;
	/** Asks again for all that could not be had. */
	readonly retry: () => void;
	/** Ends what is under way at once. */
	readonly stop: () => void;
}

/** Joins the page's own cells with those of the full table; call it while a page's component is set up. */
export function usePageStock(loaded: () => LoadedCells): PageStock {
	const fullTable = useFullTable({
		table: () => observationsFile(loaded().fetched),
		countries: () => countriesFile(loaded().fetched)
	});
	const cubes = $derived([...loaded().cubes, ...fullTable.cubes]);
	const read = $derived(readObservations(cubes, noteAbsent));
	const held = (filters: Filters) => heldRegions(cubes, cellsOf(filters));
	return {
		held,
		warm: fullTable.warm,
		stop: fullTable.stop,
		retry: fullTable.retry,
		get read() {
			return read;
		},
		isLost: (region) => fullTable.unreachable.has(region),
		get state() {
			return fullTable.state;
		},
		want: (regions, filters) => {
			const here = held(filters);
			fullTable.want(regions.filter((region) => !here.has(region)));
		}
	};
}

/** A figure that reads what its page does not hold is an error of ours: it stops a build, and is told in a browser. */
function noteAbsent(absent: Error): void {
	if (import.meta.env.SSR) throw absent;
	reportError(absent);
}
