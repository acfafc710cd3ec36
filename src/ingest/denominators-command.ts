import { createHash, type Hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatCsv, readCsv } from './csv-file';
import { DENOMINATOR_SOURCES } from './denominator-list';
import { denominatorTable } from './denominator-table';
import {
	DENOMINATOR_LIST,
	listTable,
	pathOf,
	type ListedDenominator
} from './describe-denominators';
import { IngestError } from './ingest-error';
import { openSource } from './open-source';
import { isDate } from './parse-arguments';
import { publishTables } from './publish-tables';
import { readDenominator, type PublishedDenominator } from './read-denominator';
import { readLines } from './read-lines';
import { refuseMarkup } from './refuse-markup';
import type { PlacedRegion } from './region-parts';
import type { Output } from './run-command';
import { unpack } from './unpack';

const USAGE = 'npm run data:denominators -- FILE…|DIR [--vintage YYYY-MM-DD] [--out DIR]';

/**
 * `data:denominators`: reads population, gross domestic product and employment from files, or from
 * every file of theirs in a folder, and publishes what stands for the same boundaries as the main
 * table. Tables that are not among the files are kept.
 */
export async function denominatorsCommand(
	argv: readonly string[],
	{ stdout }: Output
): Promise<void> {
	const { files, out, vintage } = await readArguments(argv);
	if (!existsSync(join(out, 'regions.csv'))) {
		throw new IngestError(`missing code lists: ${out}; run npm run data:codes -- FOLDER first`);
	}
	const wrote: string[] = [];
	await publishTables({
		out,
		keepFrom: [out],
		write: async (stage) => {
			const regions = await readRegions(stage);
			const listed = new Map((await readList(stage)).map((entry) => [entry.name, entry]));
			for (const file of files) {
				const { published, packed, sha256 } = await readFileOf(file);
				const { name } = published.source;
				const table = denominatorTable(published, regions, file);
				await writeFile(join(stage, pathOf(name)), formatCsv(table));
				const years = `${published.years[0]}-${published.years.at(-1)}`;
				listed.set(name, { name, vintage: vintage ?? packed ?? years, sha256 });
				wrote.push(pathOf(name));
			}
			await writeFile(join(stage, DENOMINATOR_LIST), formatCsv(listTable([...listed.values()])));
			return undefined;
		}
	});
	stdout.write(`wrote ${wrote.join(', ')} to ${out}\n`);
}

async function readFileOf(
	file: string
): Promise<{ published: PublishedDenominator; packed: string | null; sha256: string }> {
	const { bytes } = await openSource(file);
	const hash = createHash('sha256');
	const { bytes: plain, packed } = await unpack(hashing(bytes, hash));
	const published = await readDenominator(readLines(refuseMarkup(plain, file), file), file);
	return { published, packed, sha256: hash.digest('hex') };
}

async function* hashing(bytes: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
	for await (const chunk of bytes) {
		hash.update(chunk);
		yield chunk;
	}
}

async function readArguments(argv: readonly string[]) {
	const options = { out: { type: 'string' }, vintage: { type: 'string' } } as const;
	const { values, positionals } = tryParse(() =>
		parseArgs({ args: [...argv], options, allowPositionals: true })
	);
	const { out = 'datasets', vintage } = values;
	if (vintage !== undefined && !isDate(vintage)) {
		throw new IngestError(`vintage that is no date: ${vintage}; write it as 2017-07-31`);
	}
	const [only] = positionals;
	if (only === undefined) throw new IngestError(`missing files; ${USAGE}`);
	const isFolder = positionals.length === 1 && existsSync(only) && (await stat(only)).isDirectory();
	return { files: isFolder ? await filesIn(only) : positionals, out, vintage };
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

async function readRegions(folder: string): Promise<readonly PlacedRegion[]> {
	const columns = ['code', 'level', 'nuts_2016', 'nuts_change', 'extra_regio'] as const;
	const rows = await readCsv(join(folder, 'regions.csv'), columns);
	return rows.map((row) => ({
		code: row.code,
		level: row.level,
		nuts2016: row.nuts_2016,
		change: row.nuts_change,
		extraRegio: row.extra_regio === 'true'
	}));
}

async function readList(folder: string): Promise<readonly ListedDenominator[]> {
	const path = join(folder, DENOMINATOR_LIST);
	if (!existsSync(path)) return [];
	const rows = await readCsv(path, ['name', 'vintage', 'sha256']);
	return rows.flatMap((row) => {
		const known = DENOMINATOR_SOURCES.find(({ name }) => name === row.name);
		return known === undefined ? [] : [{ ...row, name: known.name }];
	});
}
