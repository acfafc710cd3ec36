import { EMPLOYEE_GROUPS } from '$lib/catalogue/employee-groups';
import { EMPLOYEE_REGIONS } from '$lib/catalogue/regions/employee-regions';
import { readEmployeeSource } from '$lib/catalogue/tables/employee-source.server';
import type { EmployeesOnPage, PeersOnPage } from '$lib/figures/employees/employees-on-page';
import {
	employeeCounter,
	quartersOf,
	yearEnds,
	type Quarters
} from '$lib/measures/quarter/count-employees';
import type { CountedGroup } from '$lib/measures/quarter/employee-figures';
import { quarterlyEmployees, type EmployeeRow } from '$lib/query/quarterly-employees.server';

const ALL_REGIONS = EMPLOYEE_REGIONS.map(({ code }) => code);
/** The group whose regions are compared: metallurgy, the one group that is a sector of ours. */
const COMPARED = 'CH';
/** Metallurgy and food, then the wider groups of the other two sectors, then manufacturing. */
const AT_HOME = ['CH', 'CA', 'CK-CL', 'CG', 'C'];

let rowsOnce: Promise<readonly EmployeeRow[]> | undefined;

/** The region's nine groups and manufacturing at the end of each year, and its peers; null where none are counted. */
export async function regionEmployees(
	region: string
): Promise<(EmployeesOnPage & PeersOnPage) | null> {
	const table = await readTable(region);
	if (table === null) return null;
	const { rows, quarters, source } = table;
	const days = [...new Set([...yearEnds(quarters), quarters.yearBefore, quarters.newest])].sort();
	const groups = countGroups(rows, { region, groups: [...EMPLOYEE_GROUPS, 'C'], days });
	return { region, quarters, days, groups, source, compared: COMPARED, peers: peersOf(table) };
}

/** The groups told on the front page, now and a year before; null where none are counted in the region. */
export async function homeEmployees(region: string): Promise<EmployeesOnPage | null> {
	const table = await readTable(region);
	if (table === null) return null;
	const { rows, quarters, source } = table;
	const days = [quarters.yearBefore, quarters.newest];
	const groups = countGroups(rows, { region, groups: AT_HOME, days });
	return { region, quarters, days, groups, source };
}

interface Table {
	readonly rows: readonly EmployeeRow[];
	readonly quarters: Quarters;
	readonly source: EmployeesOnPage['source'];
}

async function readTable(region: string): Promise<Table | null> {
	if (!ALL_REGIONS.includes(region)) return null;
	const rows = await (rowsOnce ??= quarterlyEmployees());
	const quarters = quartersOf(rows);
	const source = await readEmployeeSource();
	return quarters === null || source === null ? null : { rows, quarters, source };
}

function countGroups(
	rows: readonly EmployeeRow[],
	asked: {
		readonly region: string;
		readonly groups: readonly string[];
		readonly days: readonly string[];
	}
): readonly CountedGroup[] {
	const count = employeeCounter(rows);
	return asked.groups.map((group) => {
		const groups = group === 'C' ? EMPLOYEE_GROUPS : [group];
		return {
			group,
			own: count({ regions: [asked.region], groups }, asked.days),
			all: count({ regions: ALL_REGIONS, groups }, asked.days)
		};
	});
}

/** Every region's employees of the compared group, a year before and now. */
function peersOf({ rows, quarters }: Table): PeersOnPage['peers'] {
	const count = employeeCounter(rows);
	const days = [quarters.yearBefore, quarters.newest];
	return ALL_REGIONS.map((code) => ({
		code,
		counts: count({ regions: [code], groups: [COMPARED] }, days)
	}));
}
