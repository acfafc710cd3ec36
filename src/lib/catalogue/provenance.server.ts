import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { DATASETS_FOLDER } from './datasets-folder.server';

/** Where the observations come from: Eurostat's code of the table, the day it was published, and our file's own mark. */
export interface Provenance {
	readonly table: string;
	readonly vintage: string;
	/** SHA-256 of observations.parquet, 64 hexadecimal digits. */
	readonly sha256: string;
}

const DataPackage = v.object({
	version: v.pipe(v.string(), v.isoDate()),
	resources: v.array(v.object({ name: v.string(), hash: v.string() }))
});

/** Reads the provenance from the data package; throws when its shape is not as described there. */
export async function readProvenance(folder = DATASETS_FOLDER): Promise<Provenance> {
	const text = await readFile(resolve(folder, 'datapackage.json'), 'utf8');
	const { version, resources } = v.parse(DataPackage, JSON.parse(text));
	const hash = resources.find(({ name }) => name === 'observations')?.hash ?? '';
	const sha256 = /^sha256:([0-9a-f]{64})$/.exec(hash)?.[1];
	if (sha256 === undefined) throw new Error(`no sha256: ${hash} of observations in ${folder}`);
	return { table: 'sbs_r_nuts06_r2', vintage: version, sha256 };
}
