import {
	findDenominator,
	type DenominatorKey,
	type DenominatorTable
} from '$lib/catalogue/tables/denominators';
import type { Filters } from '$lib/filters/filters';
import { readObservations, type ObservationCube } from '$lib/query/observation-cube';
import type { EngineState } from './engine-state';
import type { ReadObservation } from '$lib/query/observation-cube';
import { useDenominators } from './denominators.svelte';
import { denominatorsFile, observationsFile, type FetchedFiles } from './fetched-files';
import { useFullTable } from './full-table.svelte';
import { heldRegions } from './held-regions';
import { cellsOf, type Needs } from './page-needs';
import type { Stock } from './shown-filters';

/** What a page's loader gives. */
export interface LoadedCells {
	readonly cubes: readonly ObservationCube[];
	readonly denominators: DenominatorTable;
	/** What may be fetched beside them. */
	readonly fetched: FetchedFiles;
}

/** These cells of a page's data, with what every loader gives beside them. */
export function loadedCells(
	{ denominators, fetched }: Omit<LoadedCells, 'cubes'>,
	cubes: LoadedCells['cubes']
): LoadedCells {
	return { cubes, denominators, fetched };
}

/** What a page has: the cells it came with and those fetched since, and the ways to more. */
export interface PageStock extends Stock {
	readonly read: ReadObservation;
	readonly denominator: (key: DenominatorKey) => ReturnType<typeof findDenominator>;
	/** What is being fetched, or could not be: cells first, then what they are set against. */
	readonly state: EngineState;
	/** Fetches what some filters lack; call it in an effect, since it waits for the network. */
	readonly want: (needs: Needs, filters: Filters) => void;
	readonly warm: (regions: readonly string[]) => void;
	/** Asks again for all that could not be had. */
	readonly retry: () => void;
	/** Ends what is under way at once. */
	readonly stop: () => void;
}

/** Joins the page's own cells with those of the full table; call it while a page's component is set up. */
export function usePageStock(loaded: () => LoadedCells): PageStock {
	const fullTable = useFullTable(() => observationsFile(loaded().fetched));
	const allDenominators = useDenominators(() => denominatorsFile(loaded().fetched));
	const cubes = $derived([...loaded().cubes, ...fullTable.cubes]);
	const read = $derived(readObservations(cubes, noteAbsent));
	const tables = $derived(
		[loaded().denominators, allDenominators.table].filter((table) => table !== null)
	);
	const state = $derived<EngineState>(
		fullTable.state.kind === 'idle' && allDenominators.failure !== null
			? { kind: 'failed', failure: allDenominators.failure, lost: 'denominators' }
			: fullTable.state
	);
	const held = (filters: Filters) => heldRegions(cubes, cellsOf(filters));
	const isMeasured = (region: string) => tables.some(({ regions }) => regions.includes(region));
	return {
		...{ held, isMeasured, warm: fullTable.warm, stop: fullTable.stop },
		get read() {
			return read;
		},
		denominator: (key) => findDenominator(tables, key),
		isLost: (region) => fullTable.unreachable.has(region),
		get areDenominatorsLost() {
			return allDenominators.state === 'failed';
		},
		get state() {
			return state;
		},
		want: ({ cells, denominators }, filters) => {
			const here = held(filters);
			fullTable.want(cells.filter((region) => !here.has(region)));
			if (!denominators.every(isMeasured)) allDenominators.want();
		},
		retry: () => {
			allDenominators.retry();
			fullTable.retry();
		}
	};
}

/** A figure that reads what its page does not hold is an error of ours: it stops a build, and is told in a browser. */
function noteAbsent(absent: Error): void {
	if (import.meta.env.SSR) throw absent;
	reportError(absent);
}
