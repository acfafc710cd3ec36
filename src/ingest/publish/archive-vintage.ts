import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkFile } from '../check/check-file';
import { BREAKS } from '../describe/describe-breaks';
import { describePackage, formatPackage, PACKAGE_FILE } from '../describe/describe-package';
import { IngestError } from '../files/ingest-error';
import { VINTAGES } from '../files/tables-folder';
import { isDate } from '../check/plausible';
import { readPackage, readVersion } from '../describe/read-package';

/** How many earlier vintages are kept beside the newest. */
const KEPT_VINTAGES = 4;

/**
 * Keeps the tables of a folder under their date, when those that stand in `whole` to replace them are
 * of another (`next`): a copy in `whole`, to be moved in with them. Throws when the old tables are
 * not what they say.
 */
export async function archiveVintage(
	target: string,
	{ whole, next }: { readonly whole: string; readonly next: string | undefined }
): Promise<void> {
	const version = await readVersion(target);
	if (version === undefined || next === undefined || version === next || !isDate(version)) return;
	await copyTables(target, join(whole, VINTAGES, version));
}

/** Removes what is older than the vintages that are kept, and one that has become the newest again. */
export async function pruneVintages(target: string): Promise<void> {
	const newest = await readVersion(target);
	const dates = await vintagesIn(target);
	const earlier = dates.filter((date) => date !== newest);
	const gone = dates.filter(
		(date) => date === newest || !earlier.slice(0, KEPT_VINTAGES).includes(date)
	);
	for (const date of gone) await rm(join(target, VINTAGES, date), { recursive: true });
}

/** Dates of the vintages kept beside the tables of a folder, newest first. */
export async function vintagesIn(folder: string): Promise<readonly string[]> {
	const path = join(folder, VINTAGES);
	return existsSync(path) ? (await readdir(path)).filter(isDate).sort().reverse() : [];
}

async function copyTables(from: string, to: string): Promise<void> {
	const { resources, version } = await readPackage(from);
	await mkdir(to, { recursive: true });
	await copyFile(join(from, PACKAGE_FILE), join(to, PACKAGE_FILE));
	const problems = new Map<string, string>();
	for (const resource of resources) {
		await copyFile(join(from, resource.path), join(to, resource.path));
		for (const problem of await checkFile(to, resource)) problems.set(resource.name, problem);
	}
	const isEdited = problems.delete(BREAKS.name);
	const [problem] = problems.values();
	if (problem !== undefined) {
		throw new IngestError(`unsound vintage: ${problem}; put the old tables in order first`);
	}
	// Kept by hand and edited before a refresh: the copy is described as it stands.
	if (isEdited) {
		await writeFile(join(to, PACKAGE_FILE), formatPackage(await describePackage(to, version)));
	}
}
