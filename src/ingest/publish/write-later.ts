import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LATER_OBSERVATIONS } from '../describe/describe-observations';
import type { OwnWords } from '../describe/own-words';
import type { ReadTable } from '../read/read-table';
import { addLaterRegions } from './add-regions';
import { observationsParquet } from './write-observations';

/**
 * Writes the table from 2021 on, which says itself of what day and whose it is, and lists its regions.
 * Gives the codes that the list did not have. What stood there before is gone, an extraction too.
 */
export async function writeLater(
	folder: string,
	{ columns, vintage, extraction }: ReadTable
): Promise<readonly string[]> {
	const words: OwnWords =
		extraction === null ? { vintage } : { vintage, extraction: extraction.sha256 };
	await writeFile(
		join(folder, LATER_OBSERVATIONS.path),
		observationsParquet(columns, { ...words })
	);
	return addLaterRegions(folder, columns.region);
}
