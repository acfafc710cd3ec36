import { resolve } from '$app/paths';
import type { FetchedTable } from '$lib/query/engine/fetch-table';

/** Marks of the tables that a page may fetch beside its own cells, as the build that made the page made them. */
export type FetchedFiles = Omit<FetchedTable, 'address'>;

/**
 * All tables in the form that the engine attaches. The content's hash in the query: a plain host serves the file as
 * ever, and no cache takes one build's for another's.
 */
export function observationsFile(marks: FetchedFiles): FetchedTable {
	const address = `${resolve('/engine/observations.duckdb')}?v=${marks.sha256.slice(0, 16)}`;
	return { address, ...marks };
}
