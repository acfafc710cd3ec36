import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openParquet, rowGroups } from '../../src/ingest/files/read-parquet';
import { type Command, runCommand } from '../../src/ingest/commands/run-command';

/** Made-up answers in Eurostat's layouts; see the README there. */
export const FIXTURES = fileURLToPath(new URL('../fixtures/eurostat', import.meta.url));
const DATASETS = fileURLToPath(new URL('../../datasets', import.meta.url));

/** A folder for one test file's outputs, and the function that removes it. */
export async function testFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
	const folder = await mkdtemp(join(tmpdir(), 'filieres-'));
	return { folder, remove: () => rm(folder, { recursive: true }) };
}

/** Copies the project's own code lists and boundaries, without the observations. */
export async function copyCodeLists(to: string): Promise<void> {
	await mkdir(to, { recursive: true });
	const files = (await readdir(DATASETS)).filter((file) => /\.(csv|topojson)$/.test(file));
	for (const file of files) await copyFile(join(DATASETS, file), join(to, file));
}

/** Runs a command as the command line does. */
export async function run(
	command: Command,
	...argv: readonly string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
	const said = { stdout: '', stderr: '' };
	const output = {
		stdout: { write: (text: string) => (said.stdout += text) },
		stderr: { write: (text: string) => (said.stderr += text) }
	};
	return { code: await runCommand(command, argv, output), ...said };
}

/** Every row of a Parquet file, in the order of its columns. */
export async function parquetRows(path: string): Promise<readonly (readonly unknown[])[]> {
	const rows: unknown[][] = [];
	for await (const group of rowGroups(openParquet(await readFile(path)))) {
		const columns = [...group.values()];
		for (let row = 0; row < (columns[0]?.length ?? 0); row += 1)
			rows.push(columns.map((column) => column[row]));
	}
	return rows;
}

/** Names and sha256 of a folder's files; empty when there is no folder. */
export async function fingerprint(folder: string): Promise<Readonly<Record<string, string>>> {
	const files = existsSync(folder) ? (await readdir(folder)).sort() : [];
	const hashes = await Promise.all(files.map((file) => sha256(join(folder, file))));
	return Object.fromEntries(files.map((file, index) => [file, hashes[index] ?? '']));
}

/** Paths below a folder and sha256 of every file there, sorted. */
export async function treeOf(folder: string): Promise<Readonly<Record<string, string>>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	const hashes = await Promise.all(paths.map(sha256));
	return Object.fromEntries(
		paths.map((path, index) => [relative(folder, path), hashes[index] ?? ''])
	);
}

async function sha256(path: string): Promise<string> {
	return createHash('sha256')
		.update(await readFile(path))
		.digest('hex');
}
