import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { MAIN_TABLE } from '../../../src/ingest/lists/table-spec';
import { observationsParquet } from '../../../src/ingest/publish/write-observations';
import { readTable } from '../../../src/ingest/read/read-table';
import { LATER_SYNTHETIC, mainTable } from '../../eurostat/eurostat-table';
import { LAYOUTS } from '../../eurostat/layouts';
import { newFolder, quickClock, refresh, standInFor } from '../../eurostat/refresh-here';
import { startStandIn } from '../../eurostat/stand-in';
import { fingerprint, parquetRows, testFolder } from '../../eurostat/test-folder';

const PATIENCE = 600_000;
const { folder, remove } = await testFolder();
const whole = await mainTable();
const standIn = await startStandIn([whole, LATER_SYNTHETIC]);

beforeAll(() => standInFor(standIn));
afterAll(async () => {
	vi.unstubAllEnvs();
	await standIn.close();
	await remove();
});

// Today's letters have none for "see metadata" (2,060 cells): without it there is nothing else to lose.
it(
	'the whole main table gives the published cells when it is fetched in today’s notation',
	async () => {
		const out = await newFolder(join(folder, 'whole'));
		const told = ['--vintage', '2017-07-31', '--out', out];
		expect(await refresh(quickClock().clock, ...told)).toMatchObject({ code: 0, stderr: '' });
		const hash = createHash('sha256')
			.update(await withoutNotes())
			.digest('hex');
		expect((await fingerprint(out))['observations.parquet']).toBe(hash);
	},
	PATIENCE
);

it(
	'the whole main table gives the published bytes when it is read in the old TSV',
	async () => {
		const source = join(folder, `${whole.code}.tsv`);
		await writeFile(source, LAYOUTS['old TSV'](whole));
		const { columns } = await readTable({
			...{ spec: MAIN_TABLE, sources: [source], codes: 'datasets', vintage: '2017-07-31' },
			watch: ({ bytes }) => bytes
		});
		const hash = createHash('sha256').update(observationsParquet(columns)).digest('hex');
		expect(hash).toBe((await fingerprint('datasets'))['observations.parquet']);
	},
	PATIENCE
);

/** The published table without the letter `i`, "see metadata". */
async function withoutNotes(): Promise<Uint8Array> {
	const rows = await parquetRows('datasets/observations.parquet');
	const text = (place: number) => rows.map((row) => String(row[place]));
	return observationsParquet({
		...{ indicator: text(0), region: text(1), activity: text(2) },
		year: Int32Array.from(rows, (row) => Number(row[3])),
		value: rows.map((row) => (row[4] === null ? null : Number(row[4]))),
		flags: text(5).map((letters) => letters.replace('i', ''))
	});
}
