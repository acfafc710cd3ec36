import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pruneVintages } from './archive-vintage';
import { PACKAGE_FILE } from '../describe/describe-package';
import type { Output } from '../files/output';
import { VINTAGES } from '../files/tables-folder';
import { claimFolder } from './claim-folder';

/**
 * Publishes a folder of whole tables: the one rename decides. Before it nothing is published; after it
 * everything is, though it may take another run to move it in.
 */
export async function moveIn(whole: string, target: string): Promise<void> {
	await rename(whole, readyFolder(target));
	await finishMove(target);
}

/**
 * Moves what was published into its place, from wherever that was broken off: each step is done or is
 * still to do, however often it was tried. Whoever calls holds the claim on the folder.
 */
export async function finishMove(target: string): Promise<void> {
	const ready = readyFolder(target);
	if (!existsSync(ready)) return;
	await mkdir(target, { recursive: true });
	const names = await readdir(ready);
	if (names.includes(VINTAGES)) await moveVintages(ready, target);
	const files = names.filter((name) => name !== VINTAGES && name !== PACKAGE_FILE).sort();
	// The description comes last: until then the folder does not say that it is what it will be.
	for (const file of [...files, PACKAGE_FILE])
		await moveFile(join(ready, file), join(target, file));
	await pruneVintages(target);
	await rm(ready, { recursive: true });
}

/**
 * Moves in what an earlier run published and was killed over, and says so. A command that reads a
 * folder of tables calls it first; nothing is touched where there is nothing to move.
 */
export async function finishEarlier(target: string, { stdout }: Output): Promise<void> {
	if (!existsSync(readyFolder(target))) return;
	const { release } = await claimFolder(target);
	try {
		await finishMove(target);
	} finally {
		release();
	}
	stdout.write(`finished what an earlier run had begun to publish in ${target}\n`);
}

/** Where whole, checked tables stand from the moment they are published until the last is moved in. */
function readyFolder(target: string): string {
	return `${target}.ready`;
}

async function moveVintages(ready: string, target: string): Promise<void> {
	await mkdir(join(target, VINTAGES), { recursive: true });
	for (const date of await readdir(join(ready, VINTAGES))) {
		await rm(join(target, VINTAGES, date), { recursive: true, force: true });
		await rename(join(ready, VINTAGES, date), join(target, VINTAGES, date));
	}
}

/** A file that did not change is not touched; one that is not there was moved before. */
async function moveFile(from: string, to: string): Promise<void> {
	if (!existsSync(from)) return;
	const isSame = existsSync(to) && (await readFile(from)).equals(await readFile(to));
	await (isSame ? rm(from) : rename(from, to));
}
