import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LATER_OBSERVATIONS, OBSERVATIONS } from '../describe/describe-observations';
import { IngestError } from '../files/ingest-error';
import { readSource } from './read-arguments';
import { publishTables } from '../publish/publish-tables';
import { isExtractionFile } from '../read/read-extraction';
import { readTable } from '../read/read-table';
import type { Output } from '../files/output';
import type { Source } from '../fetch/open-source';
import { showProgress } from '../fetch/show-progress';
import { eurostatBase, TABLE_PATH } from '../lists/sources';
import { LATER_TABLE, MAIN_TABLE } from '../lists/table-spec';
import { writeLater } from '../publish/write-later';
import { observationsParquet } from '../publish/write-observations';

const USAGE =
	'npm run data:ingest -- [FILE or ADDRESS] [--table CODE] [--vintage YYYY-MM-DD] [--out DIR] [--older] [--fewer] [--any-date] [--any-year] [--any-size]';
const OWN_DATASETS = fileURLToPath(new URL('../../../datasets', import.meta.url));

/**
 * `data:ingest`: reads Eurostat's table from a file or an address, by default Eurostat's own, and
 * publishes its cells as observations.parquet; a file that is an extraction of the table from 2021 on,
 * told by its header, becomes observations_2021.parquet. A new folder takes its code lists from datasets/.
 */
export async function ingestCommand(argv: readonly string[], output: Output): Promise<void> {
	const { source = `${eurostatBase()}${TABLE_PATH}`, ...asked } = readSource(argv, USAGE);
	const { vintage, table: told, out, lifted } = asked;
	const spec = (await isExtractionFile(source)) ? LATER_TABLE : MAIN_TABLE;
	const wrote: string[] = [];
	await publishTables({
		out,
		...{ keepFrom: [out, OWN_DATASETS], lifted },
		write: async (stage) => {
			if (!existsSync(join(stage, 'regions.csv'))) {
				throw new IngestError(`missing code lists: ${out}; run npm run data:codes -- FOLDER first`);
			}
			const watch = (opened: Source) => showProgress(opened, output);
			const sources = [source];
			const table = await readTable({ spec, sources, codes: stage, told, vintage, watch });
			const { path } = spec === LATER_TABLE ? LATER_OBSERVATIONS : OBSERVATIONS;
			wrote.push(`wrote ${path} of vintage ${table.vintage} to ${out}\n`);
			if (spec === MAIN_TABLE) {
				await writeFile(join(stage, path), observationsParquet(table.columns));
				return table.vintage;
			}
			await writeLater(stage, table);
			return undefined;
		}
	});
	for (const line of wrote) output.stdout.write(line);
}
