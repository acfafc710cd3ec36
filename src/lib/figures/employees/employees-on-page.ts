import type { EmployeeSource } from '$lib/catalogue/tables/employee-source.server';
import type { CountedGroup, CountedQuarters } from '$lib/measures/quarter/employee-figures';
import type { Measure } from '$lib/measures/status/measure';

/** Counts of employees that a page takes along: few, so that it needs no engine. */
export interface EmployeesOnPage extends CountedQuarters {
	/** Code of NUTS 2021. */
	readonly region: string;
	readonly groups: readonly CountedGroup[];
	readonly source: EmployeeSource;
}

/** All regions of the table by one group. */
export interface PeersOnPage {
	/** Code of the group. */
	readonly compared: string;
	/** Each with its counts a year before and now. */
	readonly peers: readonly { readonly code: string; readonly counts: readonly Measure[] }[];
}
