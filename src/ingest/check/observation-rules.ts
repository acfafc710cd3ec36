import { INDICATORS } from '../../lib/catalogue/types';
import { type CodeTables, columnOf } from './code-tables';

/** A row of observations.parquet. */
export interface ObservationRow {
	readonly region: string;
	readonly indicator: string;
	readonly activity: string;
	readonly year: number;
	readonly value: number | null;
	readonly flags: string;
}

/** Says what is wrong with a row, knowing the row before it; null when nothing is. */
export type RowRule = (row: ObservationRow, before: ObservationRow | undefined) => string | null;

/** What a table's rows are held against besides what all have in common. */
export interface RowForms {
	readonly flags: RegExp;
	/** The code list of its regions, by name. */
	readonly regions: string;
}

/** The rules that every row of the observations keeps. */
export function observationRules(
	tables: CodeTables,
	{ flags, regions }: RowForms
): readonly RowRule[] {
	const known = {
		region: new Set(columnOf(tables, regions, 'code')),
		indicator: new Set(columnOf(tables, 'indicators', 'slug')),
		activity: new Set(columnOf(tables, 'activities', 'code'))
	};
	return [
		inOrder,
		(row) => (known.region.has(row.region) ? null : `unknown region: ${row.region}`),
		(row) => (known.indicator.has(row.indicator) ? null : `unknown indicator: ${row.indicator}`),
		(row) => (known.activity.has(row.activity) ? null : `unknown activity: ${row.activity}`),
		(row) => (isYear(row.year) ? null : `year that is none: ${row.year}`),
		(row) => (flags.test(row.flags) ? null : `flags that are no sorted letters: ${row.flags}`),
		soundValue
	];
}

/** How a sentence names a row. */
export function rowKey({ region, indicator, activity, year }: ObservationRow): string {
	return `${region} ${indicator} ${activity} ${year}`;
}

function inOrder(row: ObservationRow, before: ObservationRow | undefined): string | null {
	const order = before === undefined ? -1 : compare(before, row);
	if (order < 0) return null;
	return order === 0 ? 'duplicate key' : 'row out of order';
}

function compare(a: ObservationRow, b: ObservationRow): number {
	if (a.region !== b.region) return a.region < b.region ? -1 : 1;
	if (a.indicator !== b.indicator) return a.indicator < b.indicator ? -1 : 1;
	if (a.activity !== b.activity) return a.activity < b.activity ? -1 : 1;
	return a.year - b.year;
}

function isYear(year: number): boolean {
	return Number.isInteger(year) && year >= 1900 && year <= 2100;
}

// Eurostat publishes one negative wage bill (NO06 B06 2014, -8.3), so only counts have a sign rule.
function soundValue({ indicator, value }: ObservationRow): string | null {
	if (value === null) return null;
	if (!Number.isFinite(value)) return `value that is no number: ${value}`;
	const [persons, units] = INDICATORS;
	const isCount = indicator === persons || indicator === units;
	return isCount && (value < 0 || !Number.isInteger(value)) ? `count that is none: ${value}` : null;
}
