import text from '../../../../datasets/employee_regions.csv?raw';
import { indexBy, readTable } from '../tables/csv-table';

/** A French region by which employees are counted; its name is the same in both languages. */
export interface EmployeeRegion {
	/** Of NUTS 2021. */
	readonly code: string;
	readonly name: string;
}

/** The seventeen regions, in the order of their codes; Mayotte is not counted. */
export const EMPLOYEE_REGIONS: readonly EmployeeRegion[] = readTable(
	'employee_regions.csv',
	text,
	(read) => ({ code: read('region'), name: read('name') })
);

export const employeeRegionByCode = indexBy('region', EMPLOYEE_REGIONS, ({ code }) => code);
