import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder of published tables: `datasets` here, or the one that `FILIERES_DATASETS` names; an empty name is none. */
export const DATASETS_FOLDER = resolve(process.env['FILIERES_DATASETS'] || 'datasets');

/**
 * Throws when a run of the data commands was killed while it moved new tables into a folder: what stands there is part
 * old and part new. Not where the folder is named: `data:check`, the cure, reads it too.
 */
export function refuseHalfPublished(folder: string): void {
	if (!existsSync(`${folder}.ready`)) return;
	const cure = `run npm run data:check -- --out '${folder}', which finishes it`;
	throw new Error(`tables half published: ${folder}.ready stands beside ${folder}; ${cure}`);
}
