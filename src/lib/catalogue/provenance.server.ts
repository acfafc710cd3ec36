import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { DATASETS_FOLDER } from './datasets-folder.server';

/** Where the observations come from: Eurostat's code of the table and the day it was published. */
export interface Provenance {
	readonly table: string;
	readonly vintage: string;
}

const DataPackage = v.object({ version: v.pipe(v.string(), v.isoDate()) });

/** Reads the provenance from the data package; throws when its shape is not as described there. */
export async function readProvenance(folder = DATASETS_FOLDER): Promise<Provenance> {
	const text = await readFile(resolve(folder, 'datapackage.json'), 'utf8');
	const { version } = v.parse(DataPackage, JSON.parse(text));
	return { table: 'sbs_r_nuts06_r2', vintage: version };
}
