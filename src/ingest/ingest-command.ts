import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Cells } from './cells';
import { OBSERVATIONS } from './describe-observations';
import { readDimensions } from './dimensions';
import { toVocabulary } from './flag-vocabulary';
import { IngestError } from './ingest-error';
import { observationColumns } from './observation-columns';
import { openSource } from './open-source';
import { type Arguments, parseArguments } from './parse-arguments';
import { publishTables } from './publish-tables';
import { readLines } from './read-lines';
import { readTable } from './read-table';
import { refuseMarkup } from './refuse-markup';
import type { Output } from './run-command';
import { showProgress } from './show-progress';
import { EUROSTAT_BASE, TABLE_PATH } from './sources';
import { unpack } from './unpack';
import { observationsParquet } from './write-observations';

const USAGE = 'npm run data:ingest -- [FILE or ADDRESS] [--vintage YYYY-MM-DD] [--out DIR]';
const OWN_DATASETS = fileURLToPath(new URL('../../datasets', import.meta.url));

/**
 * `data:ingest`: reads Eurostat's table from a file or an address, by default Eurostat's own, and
 * publishes its cells as observations.parquet. A new folder takes its code lists from datasets/.
 */
export async function ingestCommand(argv: readonly string[], output: Output): Promise<void> {
	const told = parseArguments(argv, USAGE);
	const version = await publishTables({
		out: told.out,
		keepFrom: [told.out, OWN_DATASETS],
		write: async (stage) => {
			const { cells, name, vintage } = await readSource(told, stage, output);
			const columns = observationColumns(cells, toVocabulary(cells.flagWords, name));
			await writeFile(join(stage, OBSERVATIONS.path), observationsParquet(columns));
			return vintage;
		}
	});
	output.stdout.write(`wrote ${OBSERVATIONS.path} of vintage ${version} to ${told.out}\n`);
}

async function readSource(
	{ source, vintage, out }: Arguments,
	codes: string,
	output: Output
): Promise<{ cells: Cells; name: string; vintage: string }> {
	if (!existsSync(join(codes, 'regions.csv'))) {
		throw new IngestError(`missing code lists: ${out}; run npm run data:codes -- FOLDER first`);
	}
	const dimensions = await readDimensions(codes);
	const opened = await openSource(source ?? eurostatAddress());
	const { name, answered } = opened;
	const { bytes, packed } = await unpack(showProgress(opened, output));
	const lines = readLines(refuseMarkup(bytes, name), name);
	const cells = await readTable(lines, dimensions, name);
	const day = vintage ?? packed ?? answered;
	if (day !== null) return { cells, name, vintage: day };
	throw new IngestError(`no vintage: ${name} gives no date; add --vintage YYYY-MM-DD`);
}

function eurostatAddress(): string {
	return `${process.env['FILIERES_EUROSTAT'] ?? EUROSTAT_BASE}${TABLE_PATH}`;
}
