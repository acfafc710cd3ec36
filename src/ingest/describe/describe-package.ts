import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCsv } from '../../lib/catalogue/parse-csv';
import type { DataPackage, Resource, ResourceDescription, Schema } from './data-package';
import { BREAKS } from './describe-breaks';
import { CODE_TABLES } from './describe-codes';
import { DENOMINATOR_TABLES, vintageIn } from './describe-denominators';
import { LATER_REGIONS } from './describe-later-regions';
import { DOUBTFUL_CHANGES } from './describe-doubtful-changes';
import {
	describeEmployeesExtract,
	EMPLOYEE_LISTS,
	EMPLOYEES_QUARTERLY
} from './describe-employees';
import { describeExtraction } from './describe-extraction';
import { LATER_OBSERVATIONS, OBSERVATIONS } from './describe-observations';
import { type OwnWords, ownWords } from './own-words';
import { REGION_CHANGE_TABLE } from './describe-region-changes';
import { REGION_TABLES } from './describe-regions';
import { parseTopology } from '../files/parse-topology';
import { openParquet } from '../files/read-parquet';
import { LICENSES, SOURCES } from '../lists/sources';

/** The description's own file name. */
export const PACKAGE_FILE = 'datapackage.json';

/** Every table the folder may hold. */
export const DESCRIPTIONS: readonly ResourceDescription[] = [
	OBSERVATIONS,
	LATER_OBSERVATIONS,
	...REGION_TABLES,
	LATER_REGIONS,
	REGION_CHANGE_TABLE,
	...CODE_TABLES,
	BREAKS,
	DOUBTFUL_CHANGES,
	...DENOMINATOR_TABLES,
	EMPLOYEES_QUARTERLY,
	...EMPLOYEE_LISTS
];

const TITLE = "Industrial employment by sector in Europe's regions";

/**
 * Describes the tables that are in a folder, measured now. `version` is the observations' vintage.
 * The same files give the same description, byte for byte.
 */
export async function describePackage(folder: string, version?: string): Promise<DataPackage> {
	const present = DESCRIPTIONS.filter(({ path }) => existsSync(join(folder, path)));
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'filieres',
		title: TITLE,
		title_en: TITLE,
		title_fr: 'L’emploi industriel par filière dans les régions d’Europe',
		...(version === undefined ? {} : { version }),
		sources: [SOURCES.mainTable],
		licenses: [LICENSES.eurostat, LICENSES.euroGeographics],
		resources: await Promise.all(present.map((table) => describeResource(folder, table, version)))
	};
}

/** The text of datapackage.json. */
export function formatPackage(description: DataPackage): string {
	return `${JSON.stringify(description, null, '\t')}\n`;
}

/** Rows of a table, shapes of the boundaries; the name's ending says which format. */
export function countRows(path: string, bytes: Buffer): number {
	if (path.endsWith('.csv')) return parseCsv(bytes.toString('utf8')).rows.length;
	if (path.endsWith('.topojson')) return countShapes(bytes.toString('utf8'), path);
	return Number(openParquet(bytes, path).metadata.num_rows);
}

async function describeResource(
	folder: string,
	listed: ResourceDescription,
	version: string | undefined
): Promise<Resource> {
	const bytes = await readFile(join(folder, listed.path));
	const within = listed.format === 'parquet' ? ownWords(bytes, listed.path) : null;
	const table = describedAs(listed, within);
	const { schema, vintage: own, name, path, ...rest } = table;
	const vintage = own ?? (await vintageIn(folder, name)) ?? within?.vintage ?? version;
	return {
		...{ name, path, title: table.title_en, description: table.description_en },
		...rest,
		...(vintage === undefined ? {} : { vintage }),
		rows: countRows(table.path, bytes),
		bytes: bytes.length,
		hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
		...(schema === undefined ? {} : { schema: withTitles(schema) })
	};
}

/** The standard knows one title a field; ours in two languages stand beside it. */
function withTitles(schema: Schema): Schema {
	const fields = schema.fields.map(({ name, type, ...rest }) => ({
		...{ name, type, title: rest.title_en },
		...rest
	}));
	return { ...schema, fields };
}

/** A table as it is listed, or as the extraction that it says it was read from. */
function describedAs(listed: ResourceDescription, within: OwnWords | null): ResourceDescription {
	if (within?.extraction === undefined) return listed;
	if (listed === EMPLOYEES_QUARTERLY) {
		return describeEmployeesExtract(within.vintage, within.extraction);
	}
	return listed === LATER_OBSERVATIONS
		? describeExtraction(within.vintage, within.extraction)
		: listed;
}

function countShapes(text: string, path: string): number {
	const { objects } = parseTopology(text, path);
	return Object.values(objects).reduce((sum, { geometries }) => sum + geometries.length, 0);
}
