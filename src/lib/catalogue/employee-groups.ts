import text from '../../../datasets/employee_groups.csv?raw';
import { readTable } from './tables/csv-table';

/** All of the private sector: a row of the table that is no group of manufacturing. */
const WHOLE = 'TOTAL';

/** Codes of the nine groups of manufacturing by which employees are counted, in their order. */
export const EMPLOYEE_GROUPS: readonly string[] = readTable('employee_groups.csv', text, (read) =>
	read('code')
).filter((code) => code !== WHOLE);
