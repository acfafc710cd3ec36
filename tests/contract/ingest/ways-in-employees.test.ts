import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'vitest';
import { employeesCommand } from '../../../src/ingest/commands/employees-command';
import {
	ALL_GROUPS,
	EMPLOYEE_GROUPS,
	FRENCH_REGIONS
} from '../../../src/ingest/lists/employee-codes';
import { tablesAtRisk } from '../../eurostat/tables-at-risk';

const { out, input, refuses } = await tablesAtRisk();
const EMPLOYEES =
	'code_region,na28i,dernier_jour_du_trimestre,effectifs_salaries_cvs,masse_salariale_cvs\n';

// What a file holds that put something false or less in the place of the quarterly employees.
it.each<[string, string, RegExp]>([
	[
		'one region and quarter',
		`${EMPLOYEES}84,TOTAL,2025-12-31,1,1\n`,
		/^missing rows: 169 in employees_quarterly\.parquet, first FR1 CA 2025-12-31; /
	],
	[
		'a quarter to come',
		`${EMPLOYEES}${everyGroup('2099-03-31')}`,
		/^year that cannot be: 2099 in employees_quarterly\.parquet, .* --any-year to take it$/m
	],
	['a page', '<!doctype html>\n', /^page of HTML instead of a table /]
])('data:employees refuses %s', async (_, content, sentence) => {
	const file = join(input, 'employees.csv');
	await writeFile(file, content);
	await refuses(employeesCommand, [file, '--out', out], sentence);
});

/** A figure of every region and group on one day, as a third party's page has them. */
function everyGroup(quarter: string): string {
	const groups = [...EMPLOYEE_GROUPS.map(({ code }) => code), ALL_GROUPS];
	const keys = [...FRENCH_REGIONS.keys()].flatMap((insee) =>
		groups.map((code) => `${insee},${code}`)
	);
	return keys.map((key) => `${key},${quarter},${key.endsWith(ALL_GROUPS) ? 90 : 10},1\n`).join('');
}
