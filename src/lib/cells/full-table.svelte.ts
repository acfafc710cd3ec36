import { SvelteSet } from 'svelte/reactivity';
import { COUNTRIES } from '$lib/catalogue/regions/regions';
import { SECTOR_ACTIVITIES } from '$lib/catalogue/sectors';
import { INDICATORS, PUBLISHED_GROWTH } from '$lib/catalogue/types';
import { askCube, askDenominators } from '$lib/query/ask-cube';
import { fetchCells, type FetchedFile, type FetchedTable } from '$lib/query/engine/fetch-table';
import { PATIENCE_MS, patiently } from '$lib/query/engine/patience';
import type { ObservationCube } from '$lib/query/observation-cube';
import type { EngineFailure, EngineState } from './engine-state';
import { failureOf } from './failure-of';
import { sharedEngine, stopSharedEngine } from './shared-engine';

/** The whole table, asked only for what a page's own rows cannot answer. */
export interface FullTable {
	readonly state: EngineState;
	/** Observations of the regions fetched so far, and what these are measured by. */
	readonly cubes: readonly ObservationCube[];
	/** Regions asked for and not to be had: after a failure or a stop, until they are asked again. */
	readonly unreachable: ReadonlySet<string>;
	/** A reader is about to ask, perhaps for these regions: the engine starts and they are fetched unseen. */
	readonly warm: (regions: readonly string[]) => void;
	/**
	 * Fetches regions that are not there yet; an answer only adds, so a late one does no harm.
	 * Unreachable ones are asked again only beside a new one, else `retry` does.
	 */
	readonly want: (regions: readonly string[]) => void;
	/** Asks again for what was unreachable. */
	readonly retry: () => void;
	/** Ends what is under way at once; what was wanted of it is then unreachable. */
	readonly stop: () => void;
}

/** What may be fetched, of the page's own build. */
export interface FullTableFiles {
	readonly table: () => FetchedTable;
	readonly countries: () => FetchedFile;
}

/** One table for the life of a page. Countries come from a file of their own, and no engine starts for them. */
export function useFullTable(files: FullTableFiles): FullTable {
	return new RegionsTable(files);
}

/** Its verbs are handed on alone, so they are bound. */
class RegionsTable implements FullTable {
	#state = $state.raw<EngineState>({ kind: 'idle' });
	#cubes = $state.raw<readonly ObservationCube[]>([]);
	readonly unreachable = new SvelteSet<string>();
	/** Regions asked for and not yet there. */
	readonly #asked = new Set<string>();
	readonly #fetched = new Set<string>();
	/** Regions that the page shows; the others of those asked for are only likely. */
	readonly #wanted = new Set<string>();
	readonly #files: FullTableFiles;
	#failure: EngineFailure | null = null;
	#stopping = new AbortController();

	constructor(files: FullTableFiles) {
		this.#files = files;
	}

	get state() {
		return this.#state;
	}

	get cubes() {
		return this.#cubes;
	}

	readonly warm = (regions: readonly string[]): void => {
		// Who stopped the table does not want it to start because a pointer passes by.
		if (this.#failure === 'stopped' || this.unreachable.size > 0) return;
		const likely = this.#missing(regions);
		if (likely.length > 0) return this.#fetch(likely);
		const rest = () => (this.#state = this.#resting());
		this.#boot().then(rest, rest);
	};

	readonly want = (regions: readonly string[]): void => {
		regions.forEach((region) => this.#wanted.add(region));
		const needed = this.#missing(regions).filter((region) => !this.unreachable.has(region));
		if (needed.length === 0) return;
		this.#failure = null;
		this.#fetch([...needed, ...this.#missing(this.unreachable)]);
	};

	readonly retry = (): void => {
		this.#failure = null;
		const again = this.#missing(this.unreachable);
		if (again.length > 0) this.#fetch(again);
	};

	readonly stop = (): void => {
		this.#failure = 'stopped';
		this.#stopping.abort();
		this.#stopping = new AbortController();
		stopSharedEngine();
	};

	#boot() {
		return sharedEngine(
			this.#files.table(),
			(progress) => (this.#state = { kind: 'loading', ...progress })
		);
	}

	#missing(regions: Iterable<string>): readonly string[] {
		return [...regions].filter((region) => !this.#asked.has(region) && !this.#fetched.has(region));
	}

	/** Where the page stands when nothing moves: what is wanted and not to be had is never forgotten. */
	#resting(): EngineState {
		if ([...this.#asked].some((region) => this.#wanted.has(region))) return { kind: 'asking' };
		if (this.unreachable.size === 0) return { kind: 'idle' };
		return { kind: 'failed', failure: this.#failure ?? 'crashed', lost: 'cells' };
	}

	/** Countries and others come, or are lost, each by themselves. */
	#fetch(regions: readonly string[]): void {
		const others = regions.filter((region) => !COUNTRY_CODES.includes(region));
		if (others.length > 0) void this.#add(others, () => this.#askEngine(others));
		if (others.length === regions.length) return;
		void this.#add(this.#missing(COUNTRY_CODES), () => this.#readCountries());
	}

	async #askEngine(regions: readonly string[]): Promise<readonly ObservationCube[]> {
		const engine = await this.#boot();
		this.#state = this.#resting();
		return [await askCube(engine, { ...ASKED, regions }), await askDenominators(engine, regions)];
	}

	#readCountries(): Promise<readonly ObservationCube[]> {
		if (this.#state.kind === 'idle') this.#state = this.#resting();
		const { signal } = this.#stopping;
		const ask = (url: string) => fetch(url, { signal });
		return patiently(PATIENCE_MS.bytes, fetchCells(this.#files.countries(), ask));
	}

	async #add(
		regions: readonly string[],
		ask: () => Promise<readonly ObservationCube[]>
	): Promise<void> {
		regions.forEach((region) => this.#asked.add(region));
		regions.forEach((region) => this.unreachable.delete(region));
		// Whoever asks again sees at once that it was heard: what failed before is past.
		if (this.#state.kind === 'failed')
			this.#state = { kind: 'loading', share: 0, totalBytes: null };
		try {
			const cubes = await ask();
			this.#cubes = [...this.#cubes, ...cubes];
			regions.forEach((region) => this.#fetched.add(region));
			regions.forEach((region) => this.#asked.delete(region));
		} catch (cause) {
			regions.forEach((region) => this.#asked.delete(region));
			// What nobody asked for fails unseen: it is asked again when it is wanted.
			regions
				.filter((region) => this.#wanted.has(region))
				.forEach((region) => this.unreachable.add(region));
			// A request that was stopped says only that it broke.
			if (this.#failure !== 'stopped') this.#failure = failureOf(cause);
		}
		this.#state = this.#resting();
	}
}

const COUNTRY_CODES = COUNTRIES.map(({ code }) => code);

/** What is asked of every region; Eurostat's own growth rate comes for its flags: breaks that the figures hide. */
const ASKED = {
	indicators: [...INDICATORS, PUBLISHED_GROWTH],
	activities: SECTOR_ACTIVITIES
};
