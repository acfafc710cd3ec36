import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readArguments, SHARED_OPTIONS, sharedOf } from './read-arguments';
import { DENOMINATOR_SOURCES } from '../lists/denominator-list';
import { codeNamed } from '../read/which-table';
import { folderToWrite } from '../files/tables-folder';
import { IngestError } from '../files/ingest-error';
import { publishTables } from '../publish/publish-tables';
import type { Output } from '../files/output';
import { makeDenominator, writeDenominator } from '../publish/write-denominator';

const USAGE =
	'npm run data:denominators -- FILE…|DIR [--table CODE] [--vintage YYYY-MM-DD] [--out DIR] [--older] [--fewer] [--any-date] [--any-year] [--any-size]';

/**
 * `data:denominators`: reads population, gross domestic product and employment from files, or from
 * every file that is named for theirs in a folder, and publishes what stands for the same boundaries as
 * the main table. Tables that are not among the files are kept.
 */
export async function denominatorsCommand(
	argv: readonly string[],
	{ stdout }: Output
): Promise<void> {
	const { values, names } = readArguments(argv, USAGE, SHARED_OPTIONS);
	const { out, lifted, ...told } = sharedOf(values);
	const files = await filesNamed(names);
	if (!existsSync(join(folderToWrite(out), 'regions.csv'))) {
		throw new IngestError(`missing code lists: ${out}; run npm run data:codes -- FOLDER first`);
	}
	const wrote: string[] = [];
	await publishTables({
		out,
		...{ keepFrom: [out], lifted },
		write: async (stage) => {
			for (const file of files)
				wrote.push(await writeDenominator(await makeDenominator(file, stage, told), stage));
			return undefined;
		}
	});
	stdout.write(`wrote ${wrote.join(', ')} to ${out}\n`);
}

/** The files that are named: themselves, or those of the one folder that is. */
async function filesNamed(names: readonly string[]): Promise<readonly string[]> {
	const [only] = names;
	if (only === undefined) throw new IngestError(`missing files; ${USAGE}`);
	const isFolder = names.length === 1 && existsSync(only) && (await stat(only)).isDirectory();
	return isFolder ? filesIn(only) : names;
}

/** The files of a folder that are named for one of the tables. */
async function filesIn(folder: string): Promise<readonly string[]> {
	const tables = DENOMINATOR_SOURCES.map(({ table }) => table);
	const files = (await readdir(folder))
		.sort()
		.filter((file) => tables.includes(codeNamed(file) ?? ''));
	if (files.length > 0) return files.map((file) => join(folder, file));
	throw new IngestError(`no tables: ${folder}; its files must be named for ${tables.join(', ')}`);
}
