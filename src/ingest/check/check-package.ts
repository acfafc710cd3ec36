import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkBoundaries } from './check-boundaries';
import { checkCsv } from './check-csv';
import { checkEmployees } from './check-employees';
import { checkFile } from './check-file';
import { checkObservations } from './check-observations';
import type { ResourceDescription } from '../describe/data-package';
import { BREAKS } from '../describe/describe-breaks';
import { DENOMINATOR_TABLES } from '../describe/describe-denominators';
import { DOUBTFUL_CHANGES } from '../describe/describe-doubtful-changes';
import { EMPLOYEE_LISTS, EMPLOYEES_QUARTERLY } from '../describe/describe-employees';
import {
	DESCRIPTIONS,
	describePackage,
	formatPackage,
	PACKAGE_FILE
} from '../describe/describe-package';
import { LATER_REGIONS } from '../describe/describe-later-regions';
import { LATER_OBSERVATIONS, OBSERVATIONS } from '../describe/describe-observations';
import { IngestError } from '../files/ingest-error';
import { isDate } from './plausible';
import { readPackage, type WrittenPackage } from '../describe/read-package';
import { readCodeTables } from './code-tables';

type WrittenResource = WrittenPackage['resources'][number];

/** Told of each table when it was checked. */
export type Report = (name: string, problems: readonly string[]) => void;

/**
 * Everything that is wrong with a folder of tables, one sentence a problem; empty when the files
 * are what datapackage.json says, and the tables what their descriptions say.
 */
export async function checkPackage(folder: string, report?: Report): Promise<readonly string[]> {
	try {
		const written = await readPackage(folder);
		const problems: string[] = [];
		for (const resource of written.resources) {
			const found = await checkResource(folder, resource);
			report?.(resource.name, found);
			// One list that cannot be read keeps every table from being held against it: told once.
			problems.push(...found.filter((problem) => !problems.includes(problem)));
		}
		return problems.length > 0 ? problems : await checkWhole(folder, written);
	} catch (error) {
		if (error instanceof IngestError) return [error.message];
		throw error;
	}
}

/** Everything that is wrong with one table: its file first, then its rows. */
export async function checkResource(
	folder: string,
	resource: WrittenResource
): Promise<readonly string[]> {
	const description = DESCRIPTIONS.find(({ name }) => name === resource.name);
	if (description === undefined || description.path !== resource.path) {
		return [`unknown table: ${resource.name} at ${resource.path}; describe it in src/ingest`];
	}
	try {
		const problems = await checkFile(folder, resource);
		if (problems.length > 0) return problems;
		if (resource.rows === 0 && ![BREAKS.name, DOUBTFUL_CHANGES.name].includes(description.name)) {
			return [`empty table: ${resource.path} has no rows; take it from git, or make it again`];
		}
		return await checkRows(folder, description);
	} catch (error) {
		if (error instanceof IngestError) return [error.message];
		throw error;
	}
}

async function checkRows(
	folder: string,
	description: ResourceDescription
): Promise<readonly string[]> {
	const tables = await readCodeTables(folder);
	switch (description.format) {
		case 'csv':
			return checkCsv(description, tables);
		case 'parquet':
			return description.name === EMPLOYEES_QUARTERLY.name
				? checkEmployees(folder, description, tables)
				: checkObservations(folder, description, tables);
		case 'topojson':
			return checkBoundaries(folder, description, tables);
	}
}

/** Tables that a folder may do without. */
const FETCHED_APART: readonly ResourceDescription[] = [
	...DENOMINATOR_TABLES,
	LATER_OBSERVATIONS,
	EMPLOYEES_QUARTERLY,
	...EMPLOYEE_LISTS
];

async function checkWhole(folder: string, written: WrittenPackage): Promise<readonly string[]> {
	const { version, resources } = written;
	if (version !== undefined && !isDate(version)) {
		return [`bad vintage: ${version} in ${PACKAGE_FILE}; ingest again with --vintage`];
	}
	if (version === undefined && resources.some(({ name }) => name === OBSERVATIONS.name)) {
		return [`missing vintage: ${PACKAGE_FILE} has no version; run npm run data:ingest again`];
	}
	const has = ({ name }: Pick<ResourceDescription, 'name'>) =>
		resources.some((resource) => resource.name === name);
	const missing = DESCRIPTIONS.filter(
		({ name, format }) =>
			// Kept by hand, or fetched apart, beside the tables of this project; another folder may have none.
			name !== BREAKS.name &&
			// Worked out from the observations, which `data:check` does again.
			name !== DOUBTFUL_CHANGES.name &&
			(name !== LATER_REGIONS.name || has(LATER_OBSERVATIONS)) &&
			!FETCHED_APART.some((table) => table.name === name) &&
			(format !== 'parquet' || version !== undefined) &&
			!has({ name })
	);
	if (missing.length > 0)
		return missing.map(({ path }) => `missing table: ${path}; run data:codes`);
	const expected = formatPackage(await describePackage(folder, version));
	if ((await readFile(join(folder, PACKAGE_FILE), 'utf8')) === expected) return [];
	return [`stale description: ${PACKAGE_FILE} is not what the tables give; run data:codes again`];
}
