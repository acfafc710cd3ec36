import type { FileFormat } from './file-table';

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
