import { existsSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { archiveVintage } from './archive-vintage';
import { checkPackage } from '../check/check-package';
import { doubtfulChanges } from '../check/doubtful-changes';
import { DOUBTFUL_CHANGES } from '../describe/describe-doubtful-changes';
import { OBSERVATIONS } from '../describe/describe-observations';
import {
	DESCRIPTIONS,
	describePackage,
	formatPackage,
	PACKAGE_FILE
} from '../describe/describe-package';
import type { LiftedLimits } from '../check/lifted-limits';
import { folderToWrite } from '../files/tables-folder';
import { IngestError } from '../files/ingest-error';
import { refuseLimits } from './refuse-limits';
import { replaceTables } from './replace-tables';
import { readVersion } from '../describe/read-package';

/** What a command adds to a folder of tables. */
export interface Publication {
	/** The folder that is published. */
	readonly out: string;
	/** Where tables are kept from: the first of these folders that has code lists. */
	readonly keepFrom: readonly string[];
	/** Writes new tables into the given folder; gives the vintage when it writes observations. */
	readonly write: (folder: string) => Promise<string | undefined>;
	/** Which limits do not hold this time. */
	readonly lifted: LiftedLimits;
}

/**
 * Writes tables beside the published folder, describes and checks them, and only then publishes them
 * (`replaceTables`): when anything fails the old tables stay as they were. Files that did not change
 * are not touched. Tables of another vintage are kept under their date (`archiveVintage`). Gives the
 * vintage of the observations.
 */
export async function publishTables({
	out,
	keepFrom,
	write,
	lifted
}: Publication): Promise<string | undefined> {
	const target = folderToWrite(out);
	let version: string | undefined;
	await replaceTables(target, async (whole) => {
		try {
			const kept = await keepTables(keepFrom, whole);
			version = (await write(whole)) ?? (await readVersion(kept));
			await writeDoubtfulChanges(whole);
			const description = await describePackage(whole, version);
			await writeFile(join(whole, PACKAGE_FILE), formatPackage(description));
			await refuseProblems(whole, out);
			await refuseLimits(target, { whole, next: description }, lifted);
			await archiveVintage(target, { whole, next: version });
		} catch (error) {
			// A sentence names the folder that the person knows.
			if (!(error instanceof IngestError)) throw error;
			throw new IngestError(error.message.replaceAll(whole, out), { cause: error });
		}
	});
	return version;
}

async function keepTables(folders: readonly string[], stage: string): Promise<string> {
	const from = folders.find((folder) => existsSync(join(folder, 'regions.csv')));
	if (from === undefined) return stage;
	for (const { path, format } of DESCRIPTIONS) {
		// A new folder takes code lists from elsewhere, not figures.
		if (from !== folders[0] && format === 'parquet') continue;
		if (existsSync(join(from, path))) await copyFile(join(from, path), join(stage, path));
	}
	return from;
}

async function refuseProblems(stage: string, out: string): Promise<void> {
	const [first, ...others] = await checkPackage(stage);
	if (first === undefined) return;
	const more = others.length === 0 ? '' : ` (and ${others.length} more like it)`;
	throw new IngestError(`${first}${more}; nothing in ${out} was changed`);
}

/** Writes the doubtful changes of a folder's observations beside them; a folder without any is left as it is. */
async function writeDoubtfulChanges(folder: string): Promise<void> {
	if (!existsSync(join(folder, OBSERVATIONS.path))) return;
	await writeFile(join(folder, DOUBTFUL_CHANGES.path), await doubtfulChanges(folder));
}
