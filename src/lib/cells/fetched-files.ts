import { resolve } from '$app/paths';
import type { FetchedFile, FetchedTable, FileMark } from '$lib/query/engine/fetch-table';

/** Marks of all tables together, as the build that made the page made them. */
export type TableMark = Omit<FetchedTable, 'address'>;

/** Marks of what a page of figures may fetch beside its own cells. */
export interface FetchedFiles extends TableMark {
	/** The countries' cells. */
	readonly countries: FileMark;
}

/**
 * All tables in the form that the engine attaches. The content's hash in the query: a plain host serves the file as
 * ever, and no cache takes one build's for another's.
 */
export function observationsFile({ bytes, sha256, build }: TableMark): FetchedTable {
	return { address: versioned('/engine/observations.duckdb', sha256), bytes, sha256, build };
}

/** The countries' cells alone: a hundredth of the engine and its tables, and what most benchmarks need. */
export function countriesFile({ countries }: FetchedFiles): FetchedFile {
	return { address: versioned('/engine/countries.json', countries.sha256), ...countries };
}

function versioned(path: '/engine/observations.duckdb' | '/engine/countries.json', sha256: string) {
	return `${resolve(path)}?v=${sha256.slice(0, 16)}`;
}
