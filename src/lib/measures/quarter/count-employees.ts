import type { EmployeeRow } from '$lib/query/quarterly-employees.server';
import type { Measure } from '../status/measure';
import { sumParts } from '../status/sum-parts';

/** What one count reads of a row of the quarterly table. */
export type EmployeeCell = Pick<
	EmployeeRow,
	'region' | 'activity_group' | 'quarter' | 'employees_sa'
>;

/** The days that figures of employees speak of, ISO: the last of a quarter. */
export interface Quarters {
	/** The newest of the table. */
	readonly newest: string;
	/** The same day one year before. */
	readonly yearBefore: string;
	/** The day that an index is 100 on. */
	readonly base: string;
}

/** The end of the last year before the pandemic. */
const BASE = '2019-12-31';

/** The table's newest quarter, that of a year before and that of the index; null for a table without rows. */
export function quartersOf(rows: readonly EmployeeCell[]): Quarters | null {
	const newest = rows.map(({ quarter }) => quarter).reduce((a, b) => (a > b ? a : b), '');
	if (newest === '') return null;
	const yearBefore = `${Number(newest.slice(0, 4)) - 1}${newest.slice(4)}`;
	return { newest, yearBefore, base: BASE };
}

/** The last days of the years from the index's base to the newest quarter, ascending. */
export function yearEnds({ base, newest }: Quarters): readonly string[] {
	const from = Number(base.slice(0, 4));
	const years = Array.from({ length: Number(newest.slice(0, 4)) - from + 1 }, (_, i) => from + i);
	return years.map((year) => `${year}${base.slice(4)}`).filter((day) => day <= newest);
}

/** Which cells are added: every group in every region. */
export interface CountedArea {
	readonly regions: readonly string[];
	readonly groups: readonly string[];
}

/**
 * Counts employees: of an area, on each of some days, in their order. Persons at the end of the quarter, seasonally
 * adjusted. A cell without a figure or without a row is a missing part: at_least where others are there, else
 * not_available. Employees of the private sector are not persons employed; never add them to those.
 */
export function employeeCounter(rows: readonly EmployeeCell[]) {
	const keyOf = (region: string, group: string, day: string) => `${region} ${group} ${day}`;
	const cells = new Map(
		rows.map((row) => [keyOf(row.region, row.activity_group, row.quarter), row.employees_sa])
	);
	return ({ regions, groups }: CountedArea, days: readonly string[]): readonly Measure[] =>
		days.map((day) =>
			sumParts(
				regions.flatMap((region) =>
					groups.map((group) => ({
						value: cells.get(keyOf(region, group, day)) ?? null,
						flags: ''
					}))
				)
			)
		);
}
