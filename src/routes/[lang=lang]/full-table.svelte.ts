import { SECTOR_ACTIVITIES } from '$lib/catalogue/sectors';
import { INDICATORS } from '$lib/catalogue/types';
import { packObservations, type ObservationCube } from '$lib/query/observation-cube';
import { observationsOf } from '$lib/query/observations-of';
import type { EngineState } from '$lib/ui/engine-state';
import { sharedEngine } from './shared-engine';

/** The whole table, asked only for what a page's own rows cannot answer. */
export interface FullTable {
	readonly state: EngineState;
	/** Observations of the regions fetched so far. */
	readonly cubes: readonly ObservationCube[];
	/** A reader is about to ask, perhaps for these regions: the engine starts and they are fetched unseen. */
	warm(regions: readonly string[]): void;
	/** Fetches regions that are not there yet; an answer only adds, so a late one does no harm. */
	want(regions: readonly string[]): void;
}

/** One table for the life of a page; `databaseUrl` is where the build put the attached file. */
export function useFullTable(databaseUrl: () => string): FullTable {
	let state = $state<EngineState>({ kind: 'idle' });
	let cubes = $state.raw<readonly ObservationCube[]>([]);
	/** Regions asked for and not yet there. */
	const asked = new Set<string>();
	const fetched = new Set<string>();
	/** Regions that the page shows; the others of those asked for are only likely. */
	const wanted = new Set<string>();
	const isWanted = (regions: Iterable<string>) => [...regions].some((code) => wanted.has(code));

	const boot = () =>
		sharedEngine(databaseUrl(), (progress) => (state = { kind: 'loading', ...progress }));

	async function fetchRegions(regions: readonly string[]) {
		regions.forEach((region) => asked.add(region));
		try {
			const engine = await boot();
			state = isWanted(asked) ? { kind: 'asking' } : { kind: 'idle' };
			const rows = await engine.rows(observationsOf({ ...ASKED, regions }));
			cubes = [...cubes, packObservations(rows)];
			regions.forEach((region) => fetched.add(region));
			regions.forEach((region) => asked.delete(region));
			state = isWanted(asked) ? { kind: 'asking' } : { kind: 'idle' };
		} catch (cause) {
			regions.forEach((region) => asked.delete(region));
			// What nobody asked for fails unseen: it is asked again when it is wanted.
			if (!isWanted(regions)) return void (state = { kind: 'idle' });
			state = { kind: 'failed' };
			reportError(cause);
		}
	}

	const missing = (regions: readonly string[]) =>
		regions.filter((region) => !asked.has(region) && !fetched.has(region));

	return {
		get state() {
			return state;
		},
		get cubes() {
			return cubes;
		},
		warm(regions) {
			const likely = missing(regions);
			if (likely.length > 0) return void fetchRegions(likely);
			boot().then(
				() => (state = state.kind === 'loading' ? { kind: 'idle' } : state),
				() => (state = { kind: 'idle' })
			);
		},
		want(regions) {
			regions.forEach((region) => wanted.add(region));
			const needed = missing(regions);
			if (needed.length > 0) void fetchRegions(needed);
		}
	};
}

/** What is asked of every region; Eurostat's own growth rate comes for its flags: breaks that the figures hide. */
const ASKED = {
	indicators: [...INDICATORS, 'published_employment_growth'],
	activities: SECTOR_ACTIVITIES
};
