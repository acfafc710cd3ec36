import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DATASETS_FOLDER } from './datasets-folder.server';
import { readProvenance } from './provenance.server';

/** One edition of the tables and the folder it lies in. */
export interface Vintage {
	/** Day the observations were published, as in 2017-07-31. */
	readonly vintage: string;
	readonly folder: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The newest vintage, which lies in the folder of tables itself, then the kept ones of its `vintages/`, latest first.
 * Throws when a kept folder's description speaks of another day than the folder's name.
 */
export async function listVintages(
	datasets = DATASETS_FOLDER
): Promise<readonly [Vintage, ...Vintage[]]> {
	const { edition: vintage } = await readProvenance(datasets);
	const kept = join(datasets, 'vintages');
	const names = existsSync(kept) ? readdirSync(kept).filter((name) => DAY.test(name)) : [];
	const earlier = names
		.filter((name) => name !== vintage)
		.sort()
		.reverse()
		.map((name) => ({ vintage: name, folder: join(kept, name) }));
	for (const one of earlier) await checkDay(one);
	return [{ vintage, folder: datasets }, ...earlier];
}

async function checkDay({ vintage, folder }: Vintage): Promise<void> {
	const described = (await readProvenance(folder)).edition;
	if (described !== vintage)
		throw new Error(`wrong vintage: ${described} in ${folder}; the folder is named for its day`);
}
