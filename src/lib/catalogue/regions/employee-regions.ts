import text from '../../../../datasets/employee_regions.csv?raw';
import { indexBy, readTable } from '../tables/csv-table';
import type { Region } from '../types';

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

/**
 * The region by which the employees of a French place are counted, where that is the same area; null elsewhere: in a
 * part of one, abroad, in the great areas before 2016. A code that ends in 0 is the one region of its group.
 */
export function employeeRegionOf({ code, nuts2016 }: Region): string | null {
	const own = (nuts2016 ?? code).replace(/0$/, '');
	return EMPLOYEE_REGIONS.some((region) => region.code === own) ? own : null;
}

/** The region in which a part of one lies, and by which alone its employees are counted; null elsewhere. */
export function employeeRegionAround({ code, nuts2016 }: Region): EmployeeRegion | null {
	const own = nuts2016 ?? code;
	return (
		EMPLOYEE_REGIONS.find((region) => own !== region.code && own.startsWith(region.code)) ?? null
	);
}
