import { DuckDBInstance } from '@duckdb/node-api';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { DATASETS_FOLDER } from '$lib/catalogue/tables/datasets-folder.server';
import { SETTINGS } from './engine/engine';
import { nativeEngine } from './engine/native.server';

/** A row of employees_quarterly.parquet, named as its columns are; figures are seasonally adjusted. */
export interface EmployeeRow {
	/** Code of NUTS 2021. */
	readonly region: string;
	readonly activity_group: string;
	/** Last day of the quarter, ISO. */
	readonly quarter: string;
	/** On that day; null where not published. */
	readonly employees_sa: number | null;
	/** Euro, of the whole quarter; null where not published. */
	readonly wage_bill_sa: number | null;
}

/**
 * Every row of a folder's quarterly employees, by region, group and quarter; none where the folder has no
 * such table. Asked while pages are made, never in a browser.
 */
export async function quarterlyEmployees(
	folder = DATASETS_FOLDER
): Promise<readonly EmployeeRow[]> {
	const path = resolve(folder, 'employees_quarterly.parquet');
	if (!existsSync(path)) return [];
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	try {
		for (const setting of SETTINGS) await connection.run(setting);
		return await nativeEngine(connection).rows<EmployeeRow>({
			sql: `select region, activity_group, quarter::varchar as quarter,
	employees_sa::integer as employees_sa, wage_bill_sa::double as wage_bill_sa
from read_parquet('${path.replaceAll("'", "''")}')
order by region, activity_group, quarter`,
			params: [],
			tables: []
		});
	} finally {
		connection.closeSync();
	}
}
