import { splitLine } from '../files/csv-file';
import { errorAt, IngestError, type Place, quoted } from '../files/ingest-error';
import { LIMITS } from '../files/limits';
import { ALL_GROUPS, EMPLOYEE_GROUPS, FRENCH_REGIONS, OTHER_GROUPS } from '../lists/employee-codes';
import { type EmployeeLayout, employeeLayout } from './employee-layout';
import type { Batches } from './reading';

/** Employees and wage bill of a region, group and quarter, both seasonally adjusted. */
export interface QuarterRow {
	/** Code of NUTS 2021. */
	readonly region: string;
	readonly group: string;
	/** Last day of the quarter, ISO. */
	readonly quarter: string;
	/** On that day; null where the table has none. */
	readonly employees: number | null;
	/** Euro, of the whole quarter; null where the table has none. */
	readonly wageBill: number | null;
}

/** A table of quarterly employees as published: the nine groups of manufacturing and the total. */
export interface PublishedEmployees {
	/** By region, group and quarter. */
	readonly rows: readonly QuarterRow[];
	readonly isExtract: boolean;
}

const QUARTER = /^\d{4}-(03-31|06-30|09-30|12-31)$/;
const PARTS = [...EMPLOYEE_GROUPS.map(({ code }) => code), ...OTHER_GROUPS];
const KEPT = [...EMPLOYEE_GROUPS.map(({ code }) => code), ALL_GROUPS];

/**
 * Reads a table of quarterly employees line by line. Regions until 2015, where they are told apart, are
 * summed into those of today; all groups into the total, where it has no row. A sum is null where a part
 * is. Throws at the first line that is not as it should be.
 */
export async function readEmployees(batches: Batches, file: string): Promise<PublishedEmployees> {
	const sums = new Sums();
	let layout: EmployeeLayout | undefined;
	let line = 0;
	for await (const batch of batches) {
		for (const text of batch) {
			line += 1;
			if (layout === undefined) layout = employeeLayout(text, file);
			else sums.add(...readLine(text, layout, { file, line, column: 1 }));
		}
	}
	if (layout === undefined || line < 2) {
		const place = { file, line: line + 1, column: 1 };
		throw errorAt(place, 'empty file: no rows', 'download it again');
	}
	const rows = [...sums.published(), ...sums.totals(file)];
	return { rows: rows.sort(byKey), isExtract: layout.isExtract };
}

function readLine(text: string, layout: EmployeeLayout, place: Place): [QuarterRow, string, Place] {
	const cells = splitLine(text, layout.separator);
	if (cells.length !== layout.columns) {
		const what = `ragged row: ${cells.length} cells for ${layout.columns} columns`;
		throw errorAt(place, what, 'download the file again');
	}
	const cell = (column: number) => (cells[column] ?? '').trim();
	const wrong = (what: string, column: number, cure: string) =>
		errorAt({ ...place, column: column + 1 }, `${what}: ${quoted(cell(column))}`, cure);
	// A spreadsheet drops the zero of 01.
	const insee = cell(layout.region).padStart(2, '0');
	const region = FRENCH_REGIONS.get(insee)?.nuts;
	if (region === undefined) {
		throw wrong(
			'unknown region',
			layout.region,
			'it must be an INSEE code of employee_regions.csv'
		);
	}
	// The export writes the code before the name: `CH Métallurgie et …`.
	const [group = ''] = cell(layout.group).split(/\s/);
	if (group !== ALL_GROUPS && !PARTS.includes(group)) {
		throw wrong('unknown group', layout.group, 'it must be one of NA28i');
	}
	const quarter = cell(layout.quarter);
	if (!QUARTER.test(quarter)) {
		throw wrong('quarter that is none', layout.quarter, 'its last day must be written, 2025-12-31');
	}
	const figure = (column: number) => {
		if (cell(column) === '') return null;
		if (/^\d+(\.0+)?$/.test(cell(column))) return Number(cell(column));
		throw wrong('figure that is none', column, 'it must be a number without a sign');
	};
	const [employees, wageBill] = [figure(layout.employees), figure(layout.wageBill)];
	return [{ region, group, quarter, employees, wageBill }, cell(layout.formerRegion), place];
}

/** Rows by region, group and quarter, each the sum of those that were added under its key. */
class Sums {
	readonly #rows = new Map<string, QuarterRow>();
	readonly #seen = new Set<string>();

	add(row: QuarterRow, formerRegion: string, place: Place): void {
		const key = keyOf(row);
		const whole = `${key} ${formerRegion}`;
		if (this.#seen.has(whole)) {
			const cure = 'a region, group and quarter must stand once';
			throw errorAt(place, `duplicate key: ${whole.trim()}`, cure);
		}
		this.#seen.add(whole);
		if (this.#seen.size > LIMITS.employeeRows) {
			throw errorAt(place, 'too many rows', 'check that it is the table');
		}
		this.#rows.set(key, summed(this.#rows.get(key), row));
	}

	/** The rows of the groups that are kept. */
	published(): readonly QuarterRow[] {
		return [...this.#rows.values()].filter(({ group }) => KEPT.includes(group));
	}

	/** The total of each region and quarter, where it has no row of its own. */
	totals(file: string): readonly QuarterRow[] {
		if ([...this.#rows.values()].some(({ group }) => group === ALL_GROUPS)) return [];
		const totals = new Map<string, QuarterRow>();
		for (const row of this.#rows.values()) {
			const total = { ...row, group: ALL_GROUPS };
			const missing = PARTS.find((group) => !this.#rows.has(keyOf({ ...row, group })));
			if (missing !== undefined) {
				const what = `group missing: ${keyOf({ ...row, group: missing })} in ${file}`;
				throw new IngestError(`${what}; all 28 are needed for the total, take the whole table`);
			}
			totals.set(keyOf(total), summed(totals.get(keyOf(total)), total));
		}
		return [...totals.values()];
	}
}

function keyOf({ region, group, quarter }: QuarterRow): string {
	return `${region} ${group} ${quarter}`;
}

function summed(sum: QuarterRow | undefined, row: QuarterRow): QuarterRow {
	if (sum === undefined) return row;
	const both = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b);
	return {
		...sum,
		employees: both(sum.employees, row.employees),
		wageBill: both(sum.wageBill, row.wageBill)
	};
}

function byKey(a: QuarterRow, b: QuarterRow): number {
	if (a.region !== b.region) return a.region < b.region ? -1 : 1;
	if (a.group !== b.group) return a.group < b.group ? -1 : 1;
	return a.quarter < b.quarter ? -1 : 1;
}
