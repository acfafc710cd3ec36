import type { FileAbout, FileFormat, FileTable } from './file-table';

/** A table as the content of a file in that format; the writer of each is loaded when it is first asked for. */
export async function writeFile(
	format: FileFormat,
	table: FileTable,
	about: FileAbout
): Promise<string | Uint8Array> {
	const names = table.columns.map(({ name }) => name);
	switch (format) {
		case 'csv':
			return (await import('./to-csv')).toCsv(names, table.rows);
		case 'csv-excel':
			return (await import('./to-csv')).toExcelCsv(names, table.rows);
		case 'xlsx':
			return (await import('./workbook/to-xlsx')).toXlsx(table, about);
		case 'parquet':
			return (await import('./to-parquet')).toParquet(table, about);
		case 'arrow':
			return (await import('./to-arrow')).toArrow(table);
		case 'json':
			return (await import('./to-json')).toJson(table, about);
		case 'zip':
			return (await import('./to-zip')).toZip(table, about);
		default:
			return format satisfies never;
	}
}
