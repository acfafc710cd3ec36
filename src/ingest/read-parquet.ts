import { parquetMetadata, parquetRead, type FileMetaData } from 'hyparquet';

/** Columns of one row group by name, each with a value a row. */
export type Columns = ReadonlyMap<string, ArrayLike<unknown>>;

/** A Parquet file in memory. */
export interface ParquetFile {
	readonly buffer: ArrayBuffer;
	readonly metadata: FileMetaData;
}

/** Opens a Parquet file that was read whole. */
export function openParquet(bytes: Uint8Array): ParquetFile {
	const buffer = new Uint8Array(bytes).buffer;
	return { buffer, metadata: parquetMetadata(buffer) };
}

/** Name and physical type of each column, e.g. `['year', 'INT32']`. */
export function columnTypes({ metadata }: ParquetFile): readonly (readonly [string, string])[] {
	return metadata.schema.slice(1).map(({ name, type }) => [name, type ?? 'group']);
}

/** The rows of a file, one row group at a time, so that memory stays small. */
export async function* rowGroups({ buffer, metadata }: ParquetFile): AsyncGenerator<Columns> {
	let rowStart = 0;
	for (const { num_rows } of metadata.row_groups) {
		const rowEnd = rowStart + Number(num_rows);
		const parts = new Map<string, unknown[]>();
		await parquetRead({
			file: buffer,
			metadata,
			rowStart,
			rowEnd,
			onChunk: ({ columnName, columnData }) => {
				const column = parts.get(columnName) ?? [];
				parts.set(columnName, column);
				for (const value of columnData) column.push(value);
			}
		});
		yield parts;
		rowStart = rowEnd;
	}
}
