import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { DATASETS_FOLDER } from './datasets-folder.server';

/**
 * Where figures come from: Eurostat's code of the table, the day it was published, and our file's own mark. Figures of
 * several tables name all of them, by ", ", and so their days where they differ (`citing` in series.ts).
 */
export interface Provenance {
	readonly table: string;
	readonly vintage: string;
	/** SHA-256 of the table's Parquet file, 64 hexadecimal digits. */
	readonly sha256: string;
	/** Years of which the figures are an extraction without flags; absent where none is. */
	readonly extracted?: readonly number[];
	/** Day under which our files stand for good: `/data/{edition}/…`. */
	readonly edition: string;
}

const DataPackage = v.object({
	version: v.pipe(v.string(), v.isoDate()),
	resources: v.array(
		v.object({ name: v.string(), hash: v.string(), vintage: v.optional(v.string()) })
	)
});

/** Reads the provenance of the main table from the data package; throws when its shape is not as described there. */
export async function readProvenance(folder = DATASETS_FOLDER): Promise<Provenance> {
	const text = await readFile(resolve(folder, 'datapackage.json'), 'utf8');
	const { version, resources } = v.parse(DataPackage, JSON.parse(text));
	const main = resources.find(({ name }) => name === 'observations');
	const hash = main?.hash ?? '';
	const sha256 = /^sha256:([0-9a-f]{64})$/.exec(hash)?.[1];
	if (sha256 === undefined) throw new Error(`no sha256: ${hash} of observations in ${folder}`);
	const vintage = main?.vintage ?? version;
	return { table: 'sbs_r_nuts06_r2', vintage, sha256, edition: version };
}
