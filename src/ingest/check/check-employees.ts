import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkColumns } from './check-columns';
import { type CodeTables, columnOf } from './code-tables';
import type { ResourceDescription } from '../describe/data-package';
import { type Columns, openParquet, rowGroups } from '../files/read-parquet';
import { ALL_GROUPS } from '../lists/employee-codes';

/** A row of employees_quarterly.parquet. */
interface EmployeeRow {
	readonly region: string;
	readonly group: string;
	/** Last day of the quarter, ISO. */
	readonly quarter: string;
	readonly employees: number | null;
	readonly wageBill: number | null;
}

const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'];

/**
 * What is wrong with the quarterly employees: columns, codes, order, figures; whether every region and
 * group has every quarter from the first to the last; whether a total is less than manufacturing alone.
 * Of each kind only the first row is named.
 */
export async function checkEmployees(
	folder: string,
	{ path, schema }: ResourceDescription,
	tables: CodeTables
): Promise<readonly string[]> {
	const file = openParquet(await readFile(join(folder, path)), path);
	const columns = checkColumns(file, schema?.fields ?? [], path);
	if (columns.length > 0) return columns;
	const rows: EmployeeRow[] = [];
	for await (const group of rowGroups(file)) rows.push(...rowsOf(group));
	const rules = [knownCodes(tables), inOrder, soundFigures];
	const faults = rules.flatMap((rule) => {
		for (const [at, row] of rows.entries()) {
			const fault = rule(row, rows[at - 1]);
			if (fault !== null) return [`${fault} in ${path}, row ${keyOf(row)}`];
		}
		return [];
	});
	return faults.length > 0 ? faults : [...gaps(rows, tables, path), ...lowTotals(rows, path)];
}

function rowsOf(columns: Columns): readonly EmployeeRow[] {
	// checkColumns found them of these types; figures alone may be null.
	const column = (name: string) => Array.from(columns.get(name) ?? []);
	const regions = column('region') as string[];
	const groups = column('activity_group') as string[];
	const quarters = column('quarter') as Date[];
	const employees = column('employees_sa') as (number | null)[];
	const wageBills = column('wage_bill_sa') as (number | null)[];
	return regions.map((region, row) => ({
		...{ region, group: groups[row] ?? '' },
		quarter: quarters[row]?.toISOString().slice(0, 10) ?? '',
		...{ employees: employees[row] ?? null, wageBill: wageBills[row] ?? null }
	}));
}

type Rule = (row: EmployeeRow, before: EmployeeRow | undefined) => string | null;

function knownCodes(tables: CodeTables): Rule {
	const regions = new Set(columnOf(tables, 'employee_regions', 'region'));
	const groups = new Set(columnOf(tables, 'employee_groups', 'code'));
	return ({ region, group, quarter }) => {
		if (!regions.has(region)) return `unknown region: ${region}`;
		if (!groups.has(group)) return `unknown group: ${group}`;
		return QUARTER_ENDS.includes(quarter.slice(5)) ? null : `day that ends no quarter: ${quarter}`;
	};
}

function inOrder(row: EmployeeRow, before: EmployeeRow | undefined): string | null {
	if (before === undefined || keyOf(before) < keyOf(row)) return null;
	return keyOf(before) === keyOf(row) ? 'duplicate key' : 'row out of order';
}

function soundFigures({ employees, wageBill }: EmployeeRow): string | null {
	const wrong = [employees, wageBill].find(
		(figure) => figure !== null && (!Number.isInteger(figure) || figure < 0)
	);
	return wrong === undefined ? null : `figure that is none: ${wrong}`;
}

function keyOf({ region, group, quarter }: EmployeeRow): string {
	return `${region} ${group} ${quarter}`;
}

/** Rows that are not there, of every region and group in every quarter. */
function gaps(rows: readonly EmployeeRow[], tables: CodeTables, path: string): readonly string[] {
	const there = new Set(rows.map(keyOf));
	const days = rows.map(({ quarter }) => quarter).sort();
	const quarters = quartersBetween(days[0] ?? '', days.at(-1) ?? '');
	const absent = columnOf(tables, 'employee_regions', 'region').flatMap((region) =>
		columnOf(tables, 'employee_groups', 'code').flatMap((group) =>
			quarters.map((quarter) => `${region} ${group} ${quarter}`).filter((key) => !there.has(key))
		)
	);
	return absent.length === 0
		? []
		: [`missing rows: ${absent.length} in ${path}, first ${absent[0]}`];
}

function quartersBetween(first: string, last: string): readonly string[] {
	const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
	return Array.from({ length: years }, (_, year) => Number(first.slice(0, 4)) + year)
		.flatMap((year) => QUARTER_ENDS.map((end) => `${year}-${end}`))
		.filter((quarter) => quarter >= first && quarter <= last);
}

function lowTotals(rows: readonly EmployeeRow[], path: string): readonly string[] {
	const rest = new Map<string, number>();
	for (const { region, group, quarter, employees } of rows) {
		const key = `${region} ${quarter}`;
		const signed = group === ALL_GROUPS ? (employees ?? Infinity) : -(employees ?? 0);
		rest.set(key, (rest.get(key) ?? 0) + signed);
	}
	const low = [...rest].find(([, left]) => left < 0);
	return low === undefined ? [] : [`total below its parts: ${low[0]} in ${path}`];
}
