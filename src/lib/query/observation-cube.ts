/** A cell under the code that Eurostat published it under. */
export interface PublishedCell {
	readonly region: string;
	readonly value: number | null;
	readonly flags: string;
}

/** A published cell without its key: what a statistic needs of it. */
export interface ObservationCell {
	/** Where a later table knows the region by several codes their sum, null unless all are published. */
	readonly value: number | null;
	readonly flags: string;
	/** The cells that it was published as, where that was under another code or several; else absent. */
	readonly published?: readonly PublishedCell[];
	/** The published codes that make up its region, where another table measures that; else absent. */
	readonly parts?: readonly string[];
}

/** Names one cell. */
export interface ObservationKey {
	readonly indicator: string;
	readonly region: string;
	readonly activity: string;
	readonly year: number;
}

/**
 * Many cells in little room, for travelling inside a page.
 * `values` holds indicators × regions × activities × years in row-major order (the last varies fastest);
 * `flags` holds, for the few cells that have any, their letters by position.
 */
export interface ObservationCube {
	readonly indicators: readonly string[];
	readonly regions: readonly string[];
	readonly activities: readonly string[];
	readonly years: readonly number[];
	readonly values: readonly (number | null)[];
	readonly flags: Readonly<Record<number, string>>;
	/** What was published under other codes than the region's, by position. */
	readonly published?: Readonly<Record<number, readonly PublishedCell[]>>;
	/** Codes by spaces, under indicator and region; for denominators alone. */
	readonly parts?: Readonly<Record<string, string>>;
}

/** The lists of a question for cells: all of them are held by its answer, published or not. */
export type AskedCells = Pick<ObservationCube, 'indicators' | 'regions' | 'activities'>;

const UNPUBLISHED: ObservationCell = { value: null, flags: '' };
/** The place of a year that no row has: nothing stands there. */
const NO_YEAR = NaN;

/** A cube that keeps only the flags which matter, and no value: for an indicator whose value is nobody's operand. */
export function keepFlags(cube: ObservationCube, which: RegExp): ObservationCube {
	const kept = Object.entries(cube.flags).filter(([, flags]) => which.test(flags));
	return { ...cube, values: [], flags: Object.fromEntries(kept) };
}

/** Finds one published cell by its key. */
export type ReadObservation = (key: ObservationKey) => ObservationCell;

/**
 * Reads cells of some cubes, the first that holds the key. A cell that none holds is not an unpublished one: nobody
 * asked for it, and `onAbsent` is told, which throws `cell not held` unless it is given.
 */
export function readObservations(
	cubes: readonly ObservationCube[],
	onAbsent: (absent: Error) => void = refuse
): ReadObservation {
	const readers = new Map<string, Reader[]>();
	for (const cube of cubes) {
		const reader = { cube, positionOf: positionIn(cube) };
		for (const region of cube.regions)
			readers.set(region, [...(readers.get(region) ?? []), reader]);
	}
	return (key: ObservationKey): ObservationCell => {
		for (const { cube, positionOf } of readers.get(key.region) ?? []) {
			const position = positionOf(key);
			if (position === null) continue;
			const published = cube.published?.[position];
			const cell = {
				...{ value: cube.values[position] ?? null, flags: cube.flags[position] ?? '' },
				...(published && { published })
			};
			const parts = cube.parts?.[seriesOf(key)];
			return parts === undefined ? cell : { ...cell, parts: parts.split(' ') };
		}
		const name = `${key.indicator} ${key.region} ${key.activity} ${key.year}`;
		onAbsent(new Error(`cell not held: ${name}; ask for it first`));
		return UNPUBLISHED;
	};
}

interface Reader {
	readonly cube: ObservationCube;
	readonly positionOf: (key: ObservationKey) => number | null;
}

type Axes = Pick<ObservationCube, 'indicators' | 'regions' | 'activities' | 'years'>;

/** Where a cell stands; null where a cube of these axes does not hold it. Every year is held: questions ask for all. */
export function positionIn(axes: Axes): (key: ObservationKey) => number | null {
	const indicators = positions(axes.indicators);
	const regions = positions(axes.regions);
	const activities = positions(axes.activities);
	const years = positions(axes.years);
	return (key) => {
		const steps = [
			[indicators.get(key.indicator), axes.indicators.length],
			[regions.get(key.region), axes.regions.length],
			[activities.get(key.activity), axes.activities.length],
			[years.get(key.year) ?? NO_YEAR, axes.years.length]
		] as const;
		let position = 0;
		for (const [step, length] of steps) {
			if (step === undefined) return null;
			position = position * length + step;
		}
		return position;
	};
}

/** Under which a cube keeps what it says of all years: an indicator and a region. */
export function seriesOf({
	indicator,
	region
}: Pick<ObservationKey, 'indicator' | 'region'>): string {
	return `${indicator} ${region}`;
}

function positions<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
	return new Map(keys.map((key, position) => [key, position]));
}

function refuse(absent: Error): never {
	throw absent;
}
