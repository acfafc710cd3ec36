import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyCodeLists, parquetRows, run, testFolder } from '../../../tests/eurostat/test-folder';
import { SEMICOLONS, TODAYS_FILES } from '../../../tests/eurostat/todays-files';
import { ingestCommand } from './ingest-command';

const { folder, remove } = await testFolder();
const out = join(folder, 'datasets');
beforeAll(() => copyCodeLists(out));
afterAll(() => remove());

async function ingest(ending: string, content: string) {
	const source = join(folder, `sbs_r_nuts06_r2.${ending}`);
	await writeFile(source, content);
	return run(ingestCommand, source, '--vintage', '2025-11-26', '--fewer', '--out', out);
}

it.each(TODAYS_FILES)('data:ingest reads %s', async (_, ending, content, cells) => {
	expect(await ingest(ending, content)).toMatchObject({ code: 0, stderr: '' });
	const rows = await parquetRows(join(out, 'observations.parquet'));
	expect(rows).toEqual(
		cells.map(([value, flags], at) => [
			...['persons_employed', 'FR10', 'C24', 2014 + at, value, flags]
		])
	);
});

it('data:ingest names the true fault of a file with semicolons', async () => {
	const { code, stderr } = await ingest('csv', SEMICOLONS);
	expect(code).toBe(1);
	expect(stderr).toMatch(
		/^semicolons between the columns, as a spreadsheet writes them in .*\.csv, line 1, column 5; download it again, with commas and decimal points\n$/
	);
});
