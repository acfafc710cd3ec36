import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { liftedBy, LIFTING_OPTIONS, refuseVintage } from './lifted-limits';
import { DENOMINATOR_SOURCES } from '../lists/denominator-list';
import { folderToWrite } from '../files/tables-folder';
import { IngestError } from '../files/ingest-error';
import { publishTables } from '../publish/publish-tables';
import type { Output } from '../files/output';
import { makeDenominator, writeDenominator } from '../publish/write-denominator';

const USAGE =
	'npm run data:denominators -- FILE…|DIR [--vintage YYYY-MM-DD] [--out DIR] [--older] [--fewer] [--any-date] [--any-year]';

/**
 * `data:denominators`: reads population, gross domestic product and employment from files, or from
 * every file of theirs in a folder, and publishes what stands for the same boundaries as the main
 * table. Tables that are not among the files are kept.
 */
export async function denominatorsCommand(
	argv: readonly string[],
	{ stdout }: Output
): Promise<void> {
	const { files, out, vintage, lifted } = await readArguments(argv);
	if (!existsSync(join(folderToWrite(out), 'regions.csv'))) {
		throw new IngestError(`missing code lists: ${out}; run npm run data:codes -- FOLDER first`);
	}
	const wrote: string[] = [];
	await publishTables({
		out,
		...{ keepFrom: [out], lifted },
		write: async (stage) => {
			for (const file of files)
				wrote.push(await writeDenominator(await makeDenominator(file, stage, vintage), stage));
			return undefined;
		}
	});
	stdout.write(`wrote ${wrote.join(', ')} to ${out}\n`);
}

async function readArguments(argv: readonly string[]) {
	const text = { type: 'string' } as const;
	const options = { out: text, vintage: text, ...LIFTING_OPTIONS } as const;
	const { values, positionals } = tryParse(() =>
		parseArgs({ args: [...argv], options, allowPositionals: true })
	);
	const { out = 'datasets', vintage } = values;
	const lifted = liftedBy(values);
	refuseVintage(vintage, lifted);
	const [only] = positionals;
	if (only === undefined) throw new IngestError(`missing files; ${USAGE}`);
	const isFolder = positionals.length === 1 && existsSync(only) && (await stat(only)).isDirectory();
	return { files: isFolder ? await filesIn(only) : positionals, out, vintage, lifted };
}

function tryParse<Parsed>(parse: () => Parsed): Parsed {
	try {
		return parse();
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
		throw new IngestError(`wrong arguments: ${reason}; ${USAGE}`, { cause });
	}
}

/** The files of a folder that are named for one of the tables. */
async function filesIn(folder: string): Promise<readonly string[]> {
	const tables = DENOMINATOR_SOURCES.map(({ table }) => table);
	const files = (await readdir(folder))
		.sort()
		.filter((file) => tables.some((table) => file.startsWith(table)));
	if (files.length > 0) return files.map((file) => join(folder, file));
	throw new IngestError(`no tables: ${folder}; its files must begin with ${tables.join(', ')}`);
}
