import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseCsv } from '../../lib/catalogue/parse-csv';
import { formatCsv, readCsv } from './csv-file';

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'filieres-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(text: string): Promise<string> {
	const path = join(folder, 'table.csv');
	await writeFile(path, text);
	return path;
}

it('formatCsv(table) quotes by RFC 4180, ends lines by line feeds, and is read back', () => {
	const table = {
		header: ['a', 'b'],
		rows: [
			['x, "y"', 'é\n'],
			['', '1']
		]
	};
	expect(formatCsv(table)).toBe('a,b\n"x, ""y""","é\n"\n,1\n');
	expect(parseCsv(formatCsv(table))).toEqual(table);
});

it('readCsv(path, columns) finds columns by name and leaves others aside', async () => {
	const rows = await readCsv(await file('\uFEFFb,x,a\r\n2,9,1\r\n'), ['a', 'b']);
	expect(rows).toEqual([{ a: '1', b: '2' }]);
});

it.each([
	['a,c\n1,2\n', /^missing column: b in .*table\.csv, line 1, column 1; /],
	['a,b\n1,2\n3\n', /^ragged row: .* in .*table\.csv, line 3, column 2; /]
])('readCsv(%j) throws', async (text, sentence) => {
	await expect(readCsv(await file(text), ['a', 'b'])).rejects.toThrow(sentence);
});

it('readCsv(path) throws when there is no such file', async () => {
	await expect(readCsv(join(folder, 'none.csv'), ['a'])).rejects.toThrow('missing file: ');
});
