import { getContext, setContext } from 'svelte';
import { resolve } from '$app/paths';
import { sectorBySlug } from '$lib/catalogue/sectors';
import {
	findDenominator,
	type DenominatorKey,
	type DenominatorTable
} from '$lib/catalogue/denominators';
import type { Filters } from '$lib/filters/filters';
import { readObservations, type ObservationCube } from '$lib/query/observation-cube';
import type { EngineState } from '$lib/ui/engine-state';
import type { ReadObservation } from '../sector-measure';
import { useDenominators, type AllDenominators } from './denominators.svelte';
import { useFullTable } from './full-table.svelte';

/** Flags b and d of Eurostat's own growth rate, by "region activity year": breaks that the figures hide. */
export type PublishedGrowthFlags = Readonly<Record<string, string>>;

/** Where statistics find their cells. */
export interface Cells {
	readonly read: ReadObservation;
	/** Flags of Eurostat's own growth rate of employment. */
	readonly publishedGrowthFlags: (key: {
		readonly region: string;
		readonly activity: string;
		readonly year: number;
	}) => string;
	/** What a region's figures are set against; null or undefined as `findDenominator` says. */
	readonly denominator: (key: DenominatorKey) => ReturnType<typeof findDenominator>;
}

/** The cells of a page: those it came with and those fetched since. */
export interface PageCells extends Cells {
	/** True where both the sector and all of manufacturing are there: an absent cell is then not published. */
	readonly has: (region: string) => boolean;
	readonly state: EngineState;
	/** An answer is on its way. */
	readonly waiting: boolean;
	/** Regions whose cells were asked for and could not be had: neither on their way nor unpublished. */
	readonly unreachable: ReadonlySet<string>;
	/** What regions beyond the page's own are set against: on its way, or not to be had. */
	readonly denominatorState: AllDenominators['state'];
	/** A reader is about to ask, perhaps for these regions: the engine starts and they are fetched unseen. */
	readonly warm: (regions: readonly string[]) => void;
	/** Fetches regions that are not there yet; call it in an effect, since it waits for the network. */
	readonly want: (regions: readonly string[]) => void;
	/** Asks again for all that could not be had. */
	readonly retry: () => void;
	/** Ends what is under way at once. */
	readonly stop: () => void;
}

/** What a page's loader gives. */
export interface LoadedCells {
	readonly cubes: readonly ObservationCube[];
	readonly publishedGrowthFlags: PublishedGrowthFlags;
	readonly denominators: DenominatorTable;
}

/** Joins the page's own cells with those of the full table; call it while a page's component is set up. */
export function usePageCells(
	loaded: () => LoadedCells,
	filters: () => Pick<Filters, 'sector' | 'sectors'>
): PageCells {
	const fullTable = useFullTable(() => resolve('/engine/observations.duckdb'));
	const allDenominators = useDenominators();
	const cubes = $derived([...loaded().cubes, ...fullTable.cubes]);
	const read = $derived(readObservations(cubes));
	const held = $derived(
		heldRegions(cubes, [filters().sector, ...filters().sectors, 'manufacturing'])
	);
	return setContext<PageCells>(PAGE_CELLS, {
		get read() {
			return read;
		},
		publishedGrowthFlags: ({ region, activity, year }) =>
			loaded().publishedGrowthFlags[`${region} ${activity} ${year}`] ??
			read({ indicator: 'published_employment_growth', region, activity, year }).flags,
		denominator: (key) =>
			findDenominator(
				[loaded().denominators, ...(allDenominators.table === null ? [] : [allDenominators.table])],
				key
			),
		has: (region) => held.has(region),
		get state() {
			return fullTable.state;
		},
		get waiting() {
			return fullTable.state.kind === 'asking' || fullTable.state.kind === 'loading';
		},
		unreachable: fullTable.unreachable,
		get denominatorState() {
			return allDenominators.state;
		},
		warm: (regions) => fullTable.warm(regions.filter((region) => !held.has(region))),
		want: (regions) => {
			const { regions: known } = loaded().denominators;
			if (regions.some((region) => !known.includes(region))) allDenominators.want();
			fullTable.want(regions.filter((region) => !held.has(region)));
		},
		retry: () => {
			allDenominators.retry();
			fullTable.retry();
		},
		stop: fullTable.stop
	});
}

/** The cells of the page that a component stands in; null where there are none. Call it while that is set up. */
export function pageCells(): PageCells | null {
	return getContext<PageCells | undefined>(PAGE_CELLS) ?? null;
}

const PAGE_CELLS = Symbol('page cells');

/** Regions of which some cube holds every activity of these sectors. */
function heldRegions(
	cubes: readonly ObservationCube[],
	sectors: readonly string[]
): ReadonlySet<string> {
	const needed = [...new Set(sectors.flatMap((slug) => sectorBySlug.get(slug).activities))];
	return new Set(
		cubes
			.filter((cube) => needed.every((activity) => cube.activities.includes(activity)))
			.flatMap((cube) => cube.regions)
	);
}
