import { mkdtemp, writeFile as writeToDisk } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { read, utils } from '@e965/xlsx';
import { tableFromIPC as readByFlechette } from '@uwdata/flechette';
import { tableFromIPC as readByArrow } from 'apache-arrow';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileMetadata, dataPackage } from '../../src/lib/download/metadata/describe-file';
import type { FileCell, FileFormat, FileTable } from '$lib/download/file-table';
import { unguardText } from '$lib/download/guard-text';
import { writeFile } from '$lib/download/write-file';
import { RISKY_ABOUT, RISKY_TABLE } from '../fixtures/downloads/risky-table';

const { rows, columns } = RISKY_TABLE;

async function written(format: FileFormat, table: FileTable = RISKY_TABLE): Promise<Uint8Array> {
	const content = await writeFile(format, table, RISKY_ABOUT);
	return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** What native DuckDB reads: `source` is a table function with `FILE` for the path. */
async function byDuckdb(bytes: Uint8Array, source: string): Promise<FileCell[][]> {
	const path = join(await mkdtemp(join(tmpdir(), 'filieres-')), 'file');
	await writeToDisk(path, bytes);
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	const reader = await connection.runAndReadAll(`select * from ${source.replace('FILE', path)}`);
	return reader.getRowsJS() as FileCell[][];
}

/** The rows as a JavaScript reader of binary texts gives them: its decoder drops a leading U+FEFF. */
const decoded = rows.map((row) =>
	row.map((cell) => (typeof cell === 'string' ? cell.replace(/^\uFEFF/, '') : cell))
);
const unguarded = (read: FileCell[][]) =>
	read.map((row) => row.map((cell) => (typeof cell === 'string' ? unguardText(cell) : cell)));
const TYPES =
	"{'region_name': 'varchar', 'year': 'integer', 'value': 'double', 'flags': 'varchar'}";

describe('a file is read back by another program, equal to its rows', () => {
	it('CSV by native DuckDB, one apostrophe off', async () => {
		const read = await byDuckdb(
			await written('csv'),
			`read_csv('FILE', header = true, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n', columns = ${TYPES})`
		);
		expect(unguarded(read)).toEqual(rows);
	});

	it('CSV for French Excel by native DuckDB, semicolon and decimal comma', async () => {
		const read = await byDuckdb(
			await written('csv-excel'),
			`read_csv('FILE', header = true, delim = ';', quote = '"', escape = '"', new_line = '\\r\\n', decimal_separator = ',', columns = ${TYPES})`
		);
		expect(unguarded(read)).toEqual(rows);
	});

	it('no cell of either CSV begins as a formula for a reader that knows nothing of apostrophes', async () => {
		for (const format of ['csv', 'csv-excel'] as const) {
			const book = read(new TextDecoder().decode(await written(format)), { type: 'string' });
			const cells = Object.values(book.Sheets['Sheet1'] ?? {}) as { f?: string }[];
			expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
		}
	});

	it('Parquet by native DuckDB, with its types', async () => {
		expect(await byDuckdb(await written('parquet'), `read_parquet('FILE')`)).toEqual(decoded);
		const marked = await byDuckdb(
			await written('parquet'),
			`(select length(region_name)::integer from read_parquet('FILE') where value = 3)`
		);
		expect(marked).toEqual([[3]]);
	});

	it('Arrow by flechette and by Apache’s own reader', async () => {
		const bytes = await written('arrow');
		const asRows = (records: readonly Record<string, unknown>[]) =>
			records.map((record) => columns.map(({ name }) => record[name]));
		expect(asRows(readByFlechette(bytes).toArray() as Record<string, unknown>[])).toEqual(decoded);
		const table = readByArrow(bytes);
		expect(table.schema.fields.map(({ type }) => String(type))).toEqual([
			'Utf8',
			'Int32',
			'Float64',
			'Utf8'
		]);
		expect(columns.map(({ name }) => [...(table.getChild(name) ?? [])])).toEqual(
			columns.map((_, index) => decoded.map((row) => row[index]))
		);
	});

	it('JSON by JSON.parse', async () => {
		const file = JSON.parse(new TextDecoder().decode(await written('json'))) as {
			records: Record<string, FileCell>[];
			vintage: string;
		};
		expect(file.records.map((record) => columns.map(({ name }) => record[name]))).toEqual(rows);
		expect(file.vintage).toBe('2017-07-31');
	});

	it('XLSX by SheetJS: numbers are numbers, texts are texts, none is a formula', async () => {
		const bytes = await written('xlsx');
		const book = read(bytes, { cellFormula: true });
		expect(book.SheetNames).toEqual(['Data', 'Notes']);
		const [data, notes] = book.SheetNames.map((name) => book.Sheets[name]);
		if (data === undefined || notes === undefined) throw new Error('sheet missing');
		expect(utils.sheet_to_json(data, { header: 1, defval: null })).toEqual([
			columns.map(({ name }) => name),
			// SheetJS gives a line feed for CR LF.
			...rows.map((row) => row.map((cell) => (cell === 'two\r\nlines' ? 'two\nlines' : cell)))
		]);
		expect(data['A2']).toMatchObject({ t: 's', v: '=cmd' });
		expect(data['C3']).toMatchObject({ t: 'n', v: -0.5 });
		expect(Object.values(data).filter((cell) => (cell as { f?: string }).f)).toEqual([]);
		expect(utils.sheet_to_json(notes, { header: 1 })).toContainEqual([
			'Source',
			'Eurostat, sbs_r_nuts06_r2'
		]);
	});

	it('the row of names of a workbook is frozen', async () => {
		const sheet = strFromU8(
			unzipSync(await written('xlsx'))['xl/worksheets/sheet1.xml'] ?? new Uint8Array()
		);
		expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2"');
	});

	it('the archive holds the CSV, the question, notes and two descriptions that agree with it', async () => {
		const files = unzipSync(await written('zip'));
		const path = `${RISKY_ABOUT.name}.csv`;
		expect(Object.keys(files).sort()).toEqual(
			[path, `${path}-metadata.json`, 'datapackage.json', 'notes.txt', 'query.txt'].sort()
		);
		expect(files[path]).toEqual(await written('csv'));
		const described = { path, columns, bytes: files[path]?.length ?? 0, about: RISKY_ABOUT };
		const parsed = (name: string) =>
			JSON.parse(strFromU8(files[name] ?? new Uint8Array())) as object;
		expect(parsed('datapackage.json')).toEqual(dataPackage(described));
		expect(parsed(`${path}-metadata.json`)).toEqual(fileMetadata(described));
	});
});

it('a workbook of 100,000 rows has every one of them', async () => {
	const many = Array.from({ length: 100_000 }, (_, row) => [`Region ${row}`, 2014, row / 7, 'b']);
	const bytes = await written('xlsx', { columns, rows: many });
	const sheet = read(bytes, { dense: true }).Sheets['Data'];
	expect(sheet?.['!ref']).toBe('A1:D100001');
	expect(sheet?.['!data']?.at(-1)?.map(({ v }) => v)).toEqual([
		'Region 99999',
		2014,
		99_999 / 7,
		'b'
	]);
});

it('a workbook refuses what a sheet cannot hold', async () => {
	const row: FileCell[] = ['a', 2014, 1, null];
	const tooMany = { columns, rows: Array.from({ length: 1_048_576 }, () => row) };
	await expect(written('xlsx', tooMany)).rejects.toThrow('too many rows: 1048576');
});
