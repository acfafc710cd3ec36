import { readFile } from 'node:fs/promises';
import { read, utils } from '@e965/xlsx';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Locator, Page } from '@playwright/test';
import { tableFromIPC } from '@uwdata/flechette';
import { csvParseRows, dsvFormat } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate';
import { expect, rankingOf, test } from './support/test';

/** Two sectors and three regions: what every file must hold, and nothing else. */
const ADDRESS =
	'/en/compare?sectors=food&sectors=machinery&compare=FR7&compare=ITC4&compare=DEA1&year=2014';
const STEM = 'filieres_3-regions_2-sectors_persons_employed_2014_2017-07-31';
type Row = readonly [region: string, sector: string, value: number | null, status: string];

/** The six rows of the figure: sums of C10 and C11, and C28, of datasets/observations.parquet, persons employed, 2014. */
const ROWS: readonly Row[] = [
	['FR7', 'food', 63196, 'complete'],
	['FR7', 'machinery', 39591, 'complete'],
	['ITC4', 'food', 69480, 'complete'],
	['ITC4', 'machinery', 133542, 'complete'],
	['DEA1', 'food', 23913, 'at_least'],
	['DEA1', 'machinery', 58720, 'complete']
];

async function take(figure: Locator, page: Page, kind: RegExp) {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		figure.getByRole('button', { name: kind }).click()
	]);
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** A table of texts, numbers and nulls as the four columns that tell rows apart. */
function rowsOf(names: readonly string[], table: readonly (readonly unknown[])[]): Row[] {
	const at = (name: string) => names.indexOf(name);
	return table.map((row) => [
		String(row[at('region')]),
		String(row[at('sector')]),
		row[at('value')] === null || row[at('value')] === '' ? null : Number(row[at('value')]),
		String(row[at('status')])
	]);
}
const fromRecords = (records: readonly Record<string, unknown>[]) => {
	const names = Object.keys(records[0] ?? {});
	return rowsOf(
		names,
		records.map((record) => names.map((name) => record[name]))
	);
};
const fromLines = ([names = [], ...lines]: string[][]) => rowsOf(names, lines);

test('two sectors and three regions: every format holds those rows and no others', async ({
	page
}) => {
	test.slow();
	await page.goto(ADDRESS);
	const figure = page.getByRole('figure').first();
	await figure.getByText('Table of the figures').click();
	const table = await figure
		.locator('tbody tr')
		.evaluateAll((all) =>
			all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim()))
		);
	expect(table).toHaveLength(6);
	expect(table[0]?.slice(0, 4)).toEqual([
		'Auvergne-Rhône-Alpes',
		'FR7',
		'Food and drink',
		'63,196'
	]);
	await figure.getByRole('button', { name: 'Download · 6 rows' }).click();

	const csv = await take(figure, page, /^CSV comma/);
	expect(csv.name).toBe(`${STEM}.csv`);
	expect(fromLines(csvParseRows(csv.bytes.toString('utf8')))).toEqual(ROWS);

	const excel = await take(figure, page, /^CSV for French Excel/);
	expect(excel.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
	expect(fromLines(dsvFormat(';').parseRows(excel.bytes.toString('utf8').slice(1)))).toEqual(ROWS);

	const xlsx = await take(figure, page, /^Excel workbook/);
	const book = read(xlsx.bytes);
	const records = (name: string) =>
		utils.sheet_to_json<Record<string, unknown>>(book.Sheets[name] ?? {}, { defval: null });
	expect(fromRecords(records('Data'))).toEqual(ROWS);
	expect(JSON.stringify(records('Notes'))).toContain('/en/compare?');

	const parquet = await take(figure, page, /^Parquet/);
	expect(parquet.bytes.subarray(0, 4).toString()).toBe('PAR1');
	expect(await byDuckdb(parquet.bytes, test.info().outputPath('rows.parquet'))).toEqual(ROWS);

	const arrow = await take(figure, page, /^Arrow/);
	expect(
		fromRecords(tableFromIPC(new Uint8Array(arrow.bytes)).toArray() as Record<string, unknown>[])
	).toEqual(ROWS);

	const json = await take(figure, page, /^JSON/);
	const file = JSON.parse(json.bytes.toString('utf8')) as { records: Record<string, unknown>[] };
	expect(fromRecords(file.records)).toEqual(ROWS);

	const zip = await take(figure, page, /^Everything/);
	const files = unzipSync(new Uint8Array(zip.bytes));
	expect(Object.keys(files).sort()).toEqual(
		[
			`${STEM}.csv`,
			`${STEM}.csv-metadata.json`,
			'datapackage.json',
			'notes.txt',
			'query.sql'
		].sort()
	);
	expect(strFromU8(files[`${STEM}.csv`] ?? new Uint8Array())).toBe(csv.bytes.toString('utf8'));
	const cells = await cellsOf(strFromU8(files['query.sql'] ?? new Uint8Array()));
	expect([...new Set(cells.map(({ region }) => region))].sort()).toEqual(['DEA1', 'FR7', 'ITC4']);
	const ofFr7 = (code: string) =>
		cells.find(
			({ region, activity, year }) => region === 'FR7' && activity === code && year === 2014
		)?.value;
	expect(ofFr7('C28')).toBe(39591);
	expect(Number(ofFr7('C10')) + Number(ofFr7('C11'))).toBe(63196);
});

/** The rows that the archive's own question gives of the published file. */
async function cellsOf(sql: string) {
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	await connection.run("create view observations as from 'datasets/observations.parquet'");
	return (await connection.runAndReadAll(sql)).getRowObjectsJS();
}

async function byDuckdb(bytes: Buffer, path: string): Promise<Row[]> {
	const { writeFile } = await import('node:fs/promises');
	await writeFile(path, bytes);
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	const reader = await connection.runAndReadAll('select * from read_parquet(?)', [path]);
	return fromRecords(reader.getRowObjectsJS());
}

test('a picture is legible alone: title, unit, regions, source, vintage, in light colours', async ({
	browser
}) => {
	const page = await browser.newPage({ colorScheme: 'dark' });
	await page.goto('/en?sector=food&year=2014');
	await page.waitForFunction(() => document.documentElement.dataset['ready']);
	const figure = rankingOf(page);
	await figure.getByRole('button', { name: 'Download · 15 rows' }).click();
	const svg = await take(figure, page, /^Picture \(SVG\)/);
	const text = svg.bytes.toString('utf8');
	const words = await page.evaluate((source) => {
		const document = new DOMParser().parseFromString(source, 'image/svg+xml');
		if (document.querySelector('parsererror')) return null;
		return [...document.querySelectorAll('text')].map((each) => each.textContent).join('\n');
	}, text);
	for (const said of [
		'Persons employed, Food and drink, 2014',
		'Unit: persons.',
		'Düsseldorf',
		'sbs_r_nuts06_r2',
		'31 July 2017',
		'At least this much'
	])
		expect(words).toContain(said);
	expect(text).not.toMatch(/class=|style=|var\(|href=/);
	expect(text).toContain('fill="#fdfdfb"');
	// The accent of the light theme.
	expect(text).toContain('rgb(11, 90, 138)');
	const png = await take(figure, page, /^Picture \(PNG\)/);
	expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
	expect(png.bytes.readUInt32BE(16)).toBe(1920);
	await page.close();
});

test('a writer that cannot be had: one sentence, and the page goes on', async ({
	page,
	allowErrors
}) => {
	allowErrors(/Failed|file not written|dynamically imported|take-away|file-worker/);
	await page.goto('/en');
	await page.route('**/*', (route) => route.abort());
	const figure = rankingOf(page);
	await figure.getByRole('button', { name: 'Download · 15 rows' }).click();
	await figure.getByRole('button', { name: /^Parquet/ }).click();
	await expect(figure.getByRole('alert')).toContainText('Parquet could not be written.');
});

test('by keyboard: open, take, close', async ({ page }) => {
	await page.goto('/fr');
	const opener = rankingOf(page).getByRole('button', { name: 'Télécharger · 15 lignes' });
	await opener.focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.keyboard.press('Enter')
	]);
	expect(download.suggestedFilename()).toMatch(/^filieres_15-regions_.*\.csv$/);
	await page.keyboard.press('Escape');
	await expect(opener).toBeFocused();
	await expect(opener).toHaveAttribute('aria-expanded', 'false');
});
