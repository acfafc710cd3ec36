import { OTHER_GROUPS, FRENCH_REGIONS, ALL_GROUPS } from '../../src/ingest/lists/employee-codes';
import {
	quarterlyEmployees,
	type EmployeeRow
} from '../../src/lib/query/quarterly-employees.server';

const INSEE = new Map([...FRENCH_REGIONS].map(([insee, { nuts }]) => [nuts, insee]));

// Columns of the portal's export, as its users' programs name them.
const HEADER = [
	...[
		'Région',
		'Ancienne région',
		"Grand secteur d'activité",
		'Secteur NA28i',
		'Année',
		'Trimestre'
	],
	...['Dernier jour du trimestre', 'Code région', 'Code ancienne région'],
	...['Effectifs salariés (brut)', 'Effectifs salariés (CVS)'],
	...['Masse salariale (brut)', 'Masse salariale (CVS)']
];

/**
 * Our own table again, laid out as Urssaf's portal exports its data set: semicolons, a byte order mark,
 * French names. The total has no row there: what manufacturing leaves of it is SYNTHETICALLY put on trade
 * (GZ), and 0 on the other groups; each region on two former ones, one employee and one euro on the second.
 */
export function portalExport(rows: readonly EmployeeRow[]): string {
	const left = new Map<string, EmployeeRow>();
	const lines: string[] = [];
	for (const row of rows) {
		const key = `${row.region} ${row.quarter}`;
		const isTotal = row.activity_group === ALL_GROUPS;
		if (!isTotal) lines.push(...linesOf(row));
		left.set(key, plus(left.get(key), row, isTotal ? 1 : -1));
	}
	for (const row of left.values())
		for (const group of OTHER_GROUPS) {
			const figures = group === 'GZ' ? {} : { employees_sa: 0, wage_bill_sa: 0 };
			lines.push(...linesOf({ ...row, activity_group: group, ...figures }));
		}
	return `\uFEFF${[HEADER.join(';'), ...lines].join('\r\n')}\r\n`;
}

/** The answer to a refresh: our last five quarters. */
export const EMPLOYEE_ROWS = await quarterlyEmployees('datasets');
export const EMPLOYEE_TEXT = portalExport(
	EMPLOYEE_ROWS.filter(({ quarter }) => quarter >= '2024-12-31')
);

function linesOf({ region, activity_group, quarter, employees_sa, wage_bill_sa }: EmployeeRow) {
	const [employees, wageBill] = [employees_sa ?? 0, wage_bill_sa ?? 0];
	const [second, euro] = [Math.min(1, employees), Math.min(1, wageBill)];
	const time = `${quarter.slice(0, 4)};${Number(quarter.slice(5, 7)) / 3};${quarter}`;
	const line = (former: string, figure: number, wage: number) =>
		`"Région ${region}";Ancienne;"Secteur ; synthétique";${activity_group} Groupe;${time};` +
		`${INSEE.get(region)};${former};9;${figure};9;${wage}`;
	return [line('82', employees - second, wageBill - euro), line('83', second, euro)];
}

function plus(sum: EmployeeRow | undefined, row: EmployeeRow, sign: 1 | -1): EmployeeRow {
	return {
		...row,
		employees_sa: (sum?.employees_sa ?? 0) + sign * (row.employees_sa ?? 0),
		wage_bill_sa: (sum?.wage_bill_sa ?? 0) + sign * (row.wage_bill_sa ?? 0)
	};
}
