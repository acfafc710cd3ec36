import { COUNTRIES } from '$lib/catalogue/regions/regions';
import { MANUFACTURING, NAMED_SECTORS, SECTOR_ACTIVITIES } from '$lib/catalogue/sectors';
import { markOf } from '$lib/query/engine/attached-file.server';
import type { FileMark } from '$lib/query/engine/fetch-table';
import type { ObservationCube } from '$lib/query/observation-cube';
import { readCells } from './read-cells.server';

/** The countries' cells of the named sectors and of all manufacturing: the benchmark of a region's profile. */
export function readCountryCells(): Promise<readonly ObservationCube[]> {
	return askCountries([...NAMED_SECTORS, MANUFACTURING].flatMap(({ activities }) => activities));
}

/** The countries' cells of every division, as a file that pages fetch when a figure needs them. */
export interface CountryFile {
	readonly content: Uint8Array;
	readonly mark: FileMark;
}

let shared: Promise<CountryFile> | undefined;

/** Made once a build: what pages are told of the file and the file itself are then the same. */
export function countryFile(): Promise<CountryFile> {
	return (shared ??= askCountries(SECTOR_ACTIVITIES).then((cubes) => {
		const content = new TextEncoder().encode(JSON.stringify(cubes));
		return { content, mark: markOf(content) };
	}));
}

function askCountries(activities: readonly string[]): Promise<readonly ObservationCube[]> {
	return readCells({ regions: COUNTRIES.map(({ code }) => code), activities });
}
