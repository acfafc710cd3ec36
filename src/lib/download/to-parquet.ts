import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ColumnType, FileAbout, FileTable } from './file-table';

const TYPES = { text: 'STRING', integer: 'INT32', number: 'DOUBLE' } as const satisfies Record<
	ColumnType,
	string
>;

/** Rows as Parquet (Snappy); what is missing is null. Title, source and notes stand in the file's metadata. */
export function toParquet({ columns, rows }: FileTable, about: FileAbout): Uint8Array {
	const buffer = parquetWriteBuffer({
		columnData: columns.map(({ name, type }, index) => ({
			name,
			type: TYPES[type],
			nullable: true,
			data: rows.map((row) => row[index] ?? null)
		})),
		codec: 'SNAPPY',
		createdBy: 'filieres',
		kvMetadata: [
			{ key: 'title', value: about.title },
			{ key: 'description', value: about.description },
			{ key: 'source', value: about.address },
			{ key: 'notes', value: JSON.stringify(about.notes) }
		]
	});
	return new Uint8Array(buffer);
}
