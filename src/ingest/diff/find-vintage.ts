import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openVintageDiff, type VintageDiff } from '../../lib/query/vintage-diff.server';
import { OBSERVATIONS } from '../describe/describe-observations';
import { readVersion } from '../describe/read-package';
import { isDate } from '../check/plausible';
import { IngestError } from '../files/ingest-error';
import { openParquet } from '../files/read-parquet';
import { readThrough } from '../files/read-through';
import { VINTAGES } from '../files/tables-folder';

/** A folder of tables, and the day they are of. */
export interface Vintage {
	readonly folder: string;
	readonly version: string;
}

/** The folder of a vintage: named itself, or by its date the newest tables or those kept beside them. */
export async function findVintage(name: string, out: string): Promise<Vintage> {
	const isNewest = isDate(name) && (await readVersion(out)) === name;
	const folder = isNewest ? out : isDate(name) ? join(out, VINTAGES, name) : name;
	if (!existsSync(join(folder, OBSERVATIONS.path))) {
		throw new IngestError(
			`unknown vintage: ${name}; name a folder with ${OBSERVATIONS.path}, or a date kept in ${join(out, VINTAGES)}`
		);
	}
	return { folder, version: (await readVersion(folder)) ?? 'without a date' };
}

/** Opens two folders of tables to be compared; throws, naming the file, when one is damaged. */
export async function openDiff(older: string, newer: string): Promise<VintageDiff> {
	const paths = [older, newer].map((folder) => join(folder, OBSERVATIONS.path));
	// DuckDB would take rows without end; what it says of a damaged file is no sentence.
	for (const path of paths) openParquet(await readFile(path), path);
	try {
		return await openVintageDiff(older, newer);
	} catch (cause) {
		for (const path of paths) await readThrough(path);
		throw new IngestError(
			`tables that cannot be compared: ${older} and ${newer}; run npm run data:check on each`,
			{ cause }
		);
	}
}
