import { existsSync, rmSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { archiveVintage, pruneVintages } from './archive-vintage';
import { checkPackage } from './check-package';
import { writeDoubtfulChanges } from './doubtful-changes';
import { DESCRIPTIONS, describePackage, formatPackage, PACKAGE_FILE } from './describe-package';
import { IngestError } from './ingest-error';
import { readVersion } from './read-package';

/** What a command adds to a folder of tables. */
export interface Publication {
	/** The folder that is published. */
	readonly out: string;
	/** Where tables are kept from: the first of these folders that has code lists. */
	readonly keepFrom: readonly string[];
	/** Writes new tables into the given folder; gives the vintage when it writes observations. */
	readonly write: (folder: string) => Promise<string | undefined>;
}

/**
 * Writes tables beside the published folder, describes and checks them, and only then moves them
 * in, each by a rename and datapackage.json last. When anything fails the old tables stay as they
 * were and the folder beside is removed. Files that did not change are not touched. Tables of
 * another vintage are kept under their date before (`archiveVintage`). Gives the vintage of the
 * observations.
 */
export async function publishTables({
	out,
	keepFrom,
	write
}: Publication): Promise<string | undefined> {
	const target = resolve(out);
	await mkdir(dirname(target), { recursive: true });
	const stage = await mkdtemp(`${target}.next-`);
	const forget = removeWhenInterrupted(stage);
	try {
		const kept = await keepTables(keepFrom, stage);
		const version = (await write(stage)) ?? (await readVersion(kept));
		await writeDoubtfulChanges(stage);
		const description = await describePackage(stage, version);
		await writeFile(join(stage, PACKAGE_FILE), formatPackage(description));
		await refuseProblems(stage, out);
		await archiveVintage(target, { stage, next: version });
		await moveIn(stage, target);
		await pruneVintages(target);
		return version;
	} finally {
		forget();
		rmSync(stage, { recursive: true, force: true });
	}
}

async function keepTables(folders: readonly string[], stage: string): Promise<string> {
	const from = folders.find((folder) => existsSync(join(folder, 'regions.csv')));
	if (from === undefined) return stage;
	for (const { path } of DESCRIPTIONS) {
		if (existsSync(join(from, path))) await copyFile(join(from, path), join(stage, path));
	}
	return from;
}

async function refuseProblems(stage: string, out: string): Promise<void> {
	const [first, ...others] = await checkPackage(stage);
	if (first === undefined) return;
	const more = others.length === 0 ? '' : ` (and ${others.length} more like it)`;
	const problem = first.replaceAll(`${basename(stage)}`, basename(out));
	throw new IngestError(`${problem}${more}; nothing in ${out} was changed`);
}

async function moveIn(stage: string, target: string): Promise<void> {
	await mkdir(target, { recursive: true });
	const files = (await readdir(stage)).filter((file) => file !== PACKAGE_FILE).sort();
	for (const file of [...files, PACKAGE_FILE]) {
		if (!(await sameBytes(join(stage, file), join(target, file)))) {
			await rename(join(stage, file), join(target, file));
		}
	}
}

async function sameBytes(left: string, right: string): Promise<boolean> {
	return existsSync(right) && (await readFile(left)).equals(await readFile(right));
}

function removeWhenInterrupted(stage: string): () => void {
	const remove = () => {
		rmSync(stage, { recursive: true, force: true });
		process.exit(130);
	};
	process.once('SIGINT', remove).once('SIGTERM', remove);
	return () => process.off('SIGINT', remove).off('SIGTERM', remove);
}
