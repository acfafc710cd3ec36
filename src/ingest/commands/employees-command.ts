import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EMPLOYEES_QUARTERLY } from '../describe/describe-employees';
import { folderToWrite } from '../files/tables-folder';
import { IngestError } from '../files/ingest-error';
import type { Output } from '../files/output';
import { publishTables } from '../publish/publish-tables';
import { makeEmployees, writeEmployees } from '../publish/write-employees';
import { readSource } from './read-arguments';

const USAGE =
	'npm run data:employees -- FILE [--vintage YYYY-MM-DD] [--out DIR] [--older] [--fewer] [--any-date] [--any-year]';

/**
 * `data:employees`: reads quarterly employees of French regions from Urssaf's export, or from a page
 * that took it from there, and publishes them beside the tables that are there.
 */
export async function employeesCommand(argv: readonly string[], { stdout }: Output): Promise<void> {
	const { source, out, vintage, lifted } = readSource(argv, USAGE);
	if (source === undefined) throw new IngestError(`missing file; ${USAGE}`);
	if (!existsSync(join(folderToWrite(out), 'regions.csv'))) {
		throw new IngestError(`missing code lists: ${out}; run npm run data:codes -- FOLDER first`);
	}
	const made = await makeEmployees(source, { vintage });
	await publishTables({
		out,
		...{ keepFrom: [out], lifted },
		write: async (stage) => {
			await writeEmployees(made, stage);
			return undefined;
		}
	});
	stdout.write(`wrote ${EMPLOYEES_QUARTERLY.path} of vintage ${made.vintage} to ${out}\n`);
}
