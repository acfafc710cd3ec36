import type { FileAbout, FileFormat, FileTable } from './file-table';

/** What a file's name ends in after the name of its content, and its media type. */
export const FILE_KINDS: Readonly<
	Record<FileFormat, { readonly ending: string; readonly mediaType: string }>
> = {
	csv: { ending: '.csv', mediaType: 'text/csv;charset=utf-8' },
	'csv-excel': { ending: '_excel-fr.csv', mediaType: 'text/csv;charset=utf-8' },
	xlsx: {
		ending: '.xlsx',
		mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
	},
	parquet: { ending: '.parquet', mediaType: 'application/vnd.apache.parquet' },
	arrow: { ending: '.arrow', mediaType: 'application/vnd.apache.arrow.file' },
	json: { ending: '.json', mediaType: 'application/json' },
	zip: { ending: '.zip', mediaType: 'application/zip' }
};

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
			return (await import('./to-xlsx')).toXlsx(table, about);
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
