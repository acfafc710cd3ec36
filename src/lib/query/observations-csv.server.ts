import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DATASETS_FOLDER } from '$lib/catalogue/tables/datasets-folder.server';

/**
 * A table of observations as comma-separated text, gzipped: 54 MB, 7.3 MB packed for `observations.parquet`; lines end
 * with LF. Columns and order are the Parquet file's; an empty field is a value not published or a cell without flags.
 * The same table gives the same bytes. `folder` holds the file.
 */
export async function buildObservationsCsv(
	folder = DATASETS_FOLDER,
	file = 'observations.parquet'
): Promise<Uint8Array> {
	const scratch = await mkdtemp(join(tmpdir(), 'filieres-'));
	const target = join(scratch, 'observations.csv.gz');
	const source = resolve(folder, file).replaceAll("'", "''");
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	try {
		// One thread keeps the order of rows, and with it the file, the same at every build.
		await connection.run('set threads = 1');
		// A count is written whole: 17614, not 17614.0.
		await connection.run(`copy (
select
	indicator, region, activity, year::integer as year,
	if(value = trunc(value), value::bigint::varchar, value::varchar) as value,
	nullif(flags, '') as flags
from read_parquet('${source}')
) to '${target}' (format csv, header, delimiter ',', nullstr '', compression gzip)`);
		return await readFile(target);
	} finally {
		connection.closeSync();
		await rm(scratch, { recursive: true, force: true });
	}
}
