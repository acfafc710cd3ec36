import { resolve } from '$app/paths';
import type { FetchedFile, FetchedTable, FileMark } from '$lib/query/engine/fetch-table';

/** Marks of the files that a page may fetch beside its own cells, as the build that made the page made them. */
export interface FetchedFiles {
	readonly observations: Omit<FetchedTable, 'address'>;
	readonly denominators: FileMark;
}

/** The whole table in the form that the engine attaches. */
export function observationsFile({ observations }: FetchedFiles): FetchedTable {
	return {
		address: addressOf(resolve('/engine/observations.duckdb'), observations),
		...observations
	};
}

/** What every region is measured by. */
export function denominatorsFile({ denominators }: FetchedFiles): FetchedFile {
	return {
		address: addressOf(resolve('/data/denominator-series.json'), denominators),
		...denominators
	};
}

/** The content's hash in the query: a plain host serves the file as ever, and no cache takes one build's for another's. */
function addressOf(path: string, { sha256 }: FileMark): string {
	return `${path}?v=${sha256.slice(0, 16)}`;
}
