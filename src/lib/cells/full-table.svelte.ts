import { SvelteSet } from 'svelte/reactivity';
import { SECTOR_ACTIVITIES } from '$lib/catalogue/sectors';
import { INDICATORS, PUBLISHED_GROWTH } from '$lib/catalogue/types';
import { askCube } from '$lib/query/ask-cube';
import type { FetchedTable } from '$lib/query/engine/fetch-table';
import type { ObservationCube } from '$lib/query/observation-cube';
import type { EngineFailure, EngineState } from './engine-state';
import { failureOf } from './failure-of';
import { sharedEngine, stopSharedEngine } from './shared-engine';

/** The whole table, asked only for what a page's own rows cannot answer. */
export interface FullTable {
	readonly state: EngineState;
	/** Observations of the regions fetched so far. */
	readonly cubes: readonly ObservationCube[];
	/** Regions asked for and not to be had: after a failure or a stop, until they are asked again. */
	readonly unreachable: ReadonlySet<string>;
	/** A reader is about to ask, perhaps for these regions: the engine starts and they are fetched unseen. */
	warm(regions: readonly string[]): void;
	/**
	 * Fetches regions that are not there yet; an answer only adds, so a late one does no harm.
	 * Unreachable ones are asked again only beside a new one, else `retry` does.
	 */
	want(regions: readonly string[]): void;
	/** Asks again for what was unreachable. */
	retry(): void;
	/** Ends what is under way at once; what was wanted of it is then unreachable. */
	stop(): void;
}

/** One table for the life of a page; `file` is the table of the page's own build. */
export function useFullTable(file: () => FetchedTable): FullTable {
	let state = $state<EngineState>({ kind: 'idle' });
	let cubes = $state.raw<readonly ObservationCube[]>([]);
	/** Regions asked for and not yet there. */
	const asked = new Set<string>();
	const fetched = new Set<string>();
	/** Regions that the page shows; the others of those asked for are only likely. */
	const wanted = new Set<string>();
	const unreachable = new SvelteSet<string>();
	let failure: EngineFailure | null = null;
	const isWanted = (regions: Iterable<string>) => [...regions].some((code) => wanted.has(code));

	/** Where the page stands when nothing moves: what is wanted and not to be had is never forgotten. */
	const resting = (): EngineState => {
		if (isWanted(asked)) return { kind: 'asking' };
		if (unreachable.size === 0) return { kind: 'idle' };
		return { kind: 'failed', failure: failure ?? 'crashed', lost: 'cells' };
	};

	const boot = () => sharedEngine(file(), (progress) => (state = { kind: 'loading', ...progress }));

	async function fetchRegions(regions: readonly string[]) {
		regions.forEach((region) => asked.add(region));
		regions.forEach((region) => unreachable.delete(region));
		try {
			const engine = await boot();
			state = resting();
			cubes = [...cubes, await askCube(engine, { ...ASKED, regions })];
			regions.forEach((region) => fetched.add(region));
			regions.forEach((region) => asked.delete(region));
		} catch (cause) {
			regions.forEach((region) => asked.delete(region));
			// What nobody asked for fails unseen: it is asked again when it is wanted.
			regions.filter((region) => wanted.has(region)).forEach((region) => unreachable.add(region));
			failure = failureOf(cause);
		}
		state = resting();
	}

	const missing = (regions: Iterable<string>) =>
		[...regions].filter((region) => !asked.has(region) && !fetched.has(region));

	function retry() {
		failure = null;
		const again = missing(unreachable);
		if (again.length > 0) void fetchRegions(again);
	}

	return {
		get state() {
			return state;
		},
		get cubes() {
			return cubes;
		},
		unreachable,
		warm(regions) {
			// Who stopped the table does not want it to start because a pointer passes by.
			if (failure === 'stopped' || unreachable.size > 0) return;
			const likely = missing(regions);
			if (likely.length > 0) return void fetchRegions(likely);
			boot().then(
				() => (state = resting()),
				() => (state = resting())
			);
		},
		want(regions) {
			regions.forEach((region) => wanted.add(region));
			const needed = missing(regions).filter((region) => !unreachable.has(region));
			if (needed.length === 0) return;
			failure = null;
			void fetchRegions([...needed, ...missing(unreachable)]);
		},
		retry,
		stop() {
			failure = 'stopped';
			stopSharedEngine();
		}
	};
}

/** What is asked of every region; Eurostat's own growth rate comes for its flags: breaks that the figures hide. */
const ASKED = {
	indicators: [...INDICATORS, PUBLISHED_GROWTH],
	activities: SECTOR_ACTIVITIES
};
