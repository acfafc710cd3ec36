import type { ObservationRow } from './observations-of';

/** A published cell without its key: what a statistic needs of it. */
export interface ObservationCell {
	readonly value: number | null;
	readonly flags: string;
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
}

const UNPUBLISHED: ObservationCell = { value: null, flags: '' };

/** Packs rows; a combination without a row is a cell without value. Throws `duplicate observation`. */
export function packObservations(rows: readonly ObservationRow[]): ObservationCube {
	const axes = {
		indicators: distinct(rows.map((row) => row.indicator)),
		regions: distinct(rows.map((row) => row.region)),
		activities: distinct(rows.map((row) => row.activity)),
		years: [...new Set(rows.map((row) => row.year))].sort((a, b) => a - b)
	};
	const size =
		axes.indicators.length * axes.regions.length * axes.activities.length * axes.years.length;
	const values = new Array<number | null>(size).fill(null);
	const flags: Record<number, string> = {};
	const positionOf = positionIn(axes);
	const seen = new Set<number>();
	for (const row of rows) {
		const position = positionOf(row);
		if (position === null || seen.has(position))
			throw new Error(
				`duplicate observation: ${row.indicator} ${row.region} ${row.activity} ${row.year}`
			);
		seen.add(position);
		values[position] = row.value;
		if (row.flags !== '') flags[position] = row.flags;
	}
	return { ...axes, values, flags };
}

/** Reads cells of some cubes, the first that holds the region; a key none holds is a cell without value. */
export function readObservations(cubes: readonly ObservationCube[]) {
	const readers = new Map<string, Reader[]>();
	for (const cube of cubes) {
		const reader = { cube, positionOf: positionIn(cube) };
		for (const region of cube.regions)
			readers.set(region, [...(readers.get(region) ?? []), reader]);
	}
	return (key: ObservationKey): ObservationCell => {
		for (const { cube, positionOf } of readers.get(key.region) ?? []) {
			const position = positionOf(key);
			if (position !== null)
				return { value: cube.values[position] ?? null, flags: cube.flags[position] ?? '' };
		}
		return UNPUBLISHED;
	};
}

/** All cells of a cube, keys and all, in its order. */
export function unpackObservations(cube: ObservationCube): ObservationRow[] {
	const read = readObservations([cube]);
	return cube.indicators.flatMap((indicator) =>
		cube.regions.flatMap((region) =>
			cube.activities.flatMap((activity) =>
				cube.years.map((year) => {
					const key = { indicator, region, activity, year };
					return { ...key, ...read(key) };
				})
			)
		)
	);
}

interface Reader {
	readonly cube: ObservationCube;
	readonly positionOf: (key: ObservationKey) => number | null;
}

type Axes = Pick<ObservationCube, 'indicators' | 'regions' | 'activities' | 'years'>;

function positionIn(axes: Axes): (key: ObservationKey) => number | null {
	const indicators = positions(axes.indicators);
	const regions = positions(axes.regions);
	const activities = positions(axes.activities);
	const years = positions(axes.years);
	return (key) => {
		const steps = [
			[indicators.get(key.indicator), axes.indicators.length],
			[regions.get(key.region), axes.regions.length],
			[activities.get(key.activity), axes.activities.length],
			[years.get(key.year), axes.years.length]
		] as const;
		let position = 0;
		for (const [step, length] of steps) {
			if (step === undefined) return null;
			position = position * length + step;
		}
		return position;
	};
}

function positions<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
	return new Map(keys.map((key, position) => [key, position]));
}

function distinct(keys: readonly string[]): string[] {
	return [...new Set(keys)].sort();
}
