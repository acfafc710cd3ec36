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
	/** Starts the engine without asking anything: a reader is about to. */
	warm(): void;
	/** Fetches regions that are not there yet; an answer only adds, so a late one does no harm. */
	want(regions: readonly string[]): void;
}

/** One table for the life of a page; `databaseUrl` is where the build put the attached file. */
export function useFullTable(databaseUrl: () => string): FullTable {
	let state = $state<EngineState>({ kind: 'idle' });
	let cubes = $state.raw<readonly ObservationCube[]>([]);
	const asked = new Set<string>();

	const boot = () =>
		sharedEngine(databaseUrl(), (progress) => (state = { kind: 'loading', ...progress }));

	async function fetchRegions(regions: readonly string[]) {
		regions.forEach((region) => asked.add(region));
		try {
			const engine = await boot();
			state = { kind: 'asking' };
			const question = {
				// Eurostat's own growth rate comes for its flags: breaks that the figures hide.
				indicators: [...INDICATORS, 'published_employment_growth'],
				regions,
				activities: SECTOR_ACTIVITIES
			};
			const rows = await engine.rows(observationsOf(question));
			cubes = [...cubes, packObservations(rows)];
			state = { kind: 'idle' };
		} catch (cause) {
			regions.forEach((region) => asked.delete(region));
			state = { kind: 'failed' };
			reportError(cause);
		}
	}

	return {
		get state() {
			return state;
		},
		get cubes() {
			return cubes;
		},
		warm() {
			boot().then(
				() => (state = state.kind === 'loading' ? { kind: 'idle' } : state),
				() => (state = { kind: 'idle' })
			);
		},
		want(regions) {
			const missing = regions.filter((region) => !asked.has(region));
			if (missing.length > 0) void fetchRegions(missing);
		}
	};
}
