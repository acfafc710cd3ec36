import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { ingestCommand } from '../../src/ingest/commands/ingest-command';
import type { Command } from '../../src/ingest/commands/run-command';
import { copyCodeLists, FIXTURES, run, testFolder, treeOf } from './test-folder';

/** A small table in the old layout. */
export const OLD_TABLE = join(FIXTURES, 'sbs_r_nuts06_r2.old.tsv');
/** The day that `tablesAtRisk` publishes it under, as an argument. */
export const DAY = ['--vintage', '2017-07-31'];

/** What a command said, in this process or in one of its own. */
export interface Said {
	readonly code: number | null;
	readonly stderr: string;
}

/**
 * Folders for one test file, as new for each test: sound tables (`start`), the same to be put at risk
 * (`out`) and an empty one for what is read (`input`), all of them in `folder`.
 */
export async function tablesAtRisk() {
	const { folder, remove } = await testFolder();
	const start = join(folder, 'start');
	const out = join(folder, 'datasets');
	const input = join(folder, 'input');
	beforeAll(async () => {
		await copyCodeLists(start);
		const published = await run(ingestCommand, OLD_TABLE, ...DAY, '--out', start);
		expect(published).toMatchObject({ code: 0, stderr: '' });
	});
	beforeEach(async () => {
		await rm(out, { recursive: true, force: true });
		await cp(start, out, { recursive: true });
		await rm(input, { recursive: true, force: true });
		await mkdir(input);
	});
	afterAll(() => remove());

	/** Expects one sentence, a code that says failure, and every file of `folder` as it was. */
	async function refusesIn(running: () => Promise<Said>, sentence: RegExp): Promise<void> {
		const before = await treeOf(folder);
		const { code, stderr } = await running();
		expect(stderr).toMatch(sentence);
		expect(stderr).toMatch(/^[^\n]{1,500}\n$/);
		expect(code).toBe(1);
		expect(await treeOf(folder)).toEqual(before);
	}
	const refuses = (command: Command, argv: readonly string[], sentence: RegExp) =>
		refusesIn(() => run(command, ...argv), sentence);
	/** Changes the bytes of a file in `out`; its description goes on to fit, but for what is in it. */
	async function damage(file: string, harm: (bytes: Buffer) => Uint8Array | string) {
		const bytes = Buffer.from(harm(await readFile(join(out, file))));
		await writeFile(join(out, file), bytes);
		const path = join(out, 'datapackage.json');
		const description = JSON.parse(await readFile(path, 'utf8')) as {
			readonly resources: { readonly path: string; bytes: number; hash: string }[];
		};
		for (const resource of description.resources) {
			if (resource.path !== file) continue;
			resource.bytes = bytes.length;
			resource.hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
		}
		await writeFile(path, JSON.stringify(description));
	}
	return { folder, start, out, input, refuses, refusesIn, damage };
}
