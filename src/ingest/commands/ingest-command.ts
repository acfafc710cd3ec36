import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OBSERVATIONS } from '../describe/describe-observations';
import { IngestError } from '../files/ingest-error';
import { readSource } from './read-arguments';
import { publishTables } from '../publish/publish-tables';
import { readTable } from '../read/read-table';
import type { Output } from '../files/output';
import { showProgress } from '../fetch/show-progress';
import { eurostatBase, TABLE_PATH } from '../lists/sources';
import { MAIN_TABLE } from '../lists/table-spec';
import { observationsParquet } from '../publish/write-observations';

const USAGE =
	'npm run data:ingest -- [FILE or ADDRESS] [--vintage YYYY-MM-DD] [--out DIR] [--older] [--fewer] [--any-date] [--any-year]';
const OWN_DATASETS = fileURLToPath(new URL('../../../datasets', import.meta.url));

/**
 * `data:ingest`: reads Eurostat's table from a file or an address, by default Eurostat's own, and
 * publishes its cells as observations.parquet. A new folder takes its code lists from datasets/.
 */
export async function ingestCommand(argv: readonly string[], output: Output): Promise<void> {
	const { source, vintage, out, lifted } = readSource(argv, USAGE);
	const version = await publishTables({
		out,
		...{ keepFrom: [out, OWN_DATASETS], lifted },
		write: async (stage) => {
			if (!existsSync(join(stage, 'regions.csv'))) {
				throw new IngestError(`missing code lists: ${out}; run npm run data:codes -- FOLDER first`);
			}
			const table = await readTable({
				spec: MAIN_TABLE,
				sources: [source ?? `${eurostatBase()}${TABLE_PATH}`],
				codes: stage,
				vintage,
				watch: (opened) => showProgress(opened, output)
			});
			await writeFile(join(stage, OBSERVATIONS.path), observationsParquet(table.columns));
			return table.vintage;
		}
	});
	output.stdout.write(`wrote ${OBSERVATIONS.path} of vintage ${version} to ${out}\n`);
}
