import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { observationsParquet } from '../../src/ingest/publish/write-observations';

/** A folder of made-up tables: thousands employed, and persons in C and D of FR71 in 2014. */
export async function sizedTables(path: string, employed: string): Promise<string> {
	await mkdir(path);
	const rows = ['region,year,value,flags,parts', `FR71,2014,${employed},,FR71`];
	await writeFile(join(path, 'total_employment.csv'), `${rows.join('\n')}\n`);
	const columns = {
		...{ indicator: ['persons_employed', 'persons_employed', 'wages'] },
		...{ region: ['FR71', 'FR71', 'FR71'], activity: ['C', 'D', 'C'] },
		...{ year: Int32Array.of(2014, 2014, 2014), value: [300_000, 5000, 9e9], flags: ['', '', ''] }
	};
	await writeFile(join(path, 'observations.parquet'), observationsParquet(columns));
	return path;
}
