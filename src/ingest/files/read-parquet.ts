import { parquetMetadata, parquetRead, type FileMetaData } from 'hyparquet';
import { IngestError } from './ingest-error';
import { counted, LIMITS } from './limits';

/** Columns of one row group by name, each with a value a row. */
export type Columns = ReadonlyMap<string, ArrayLike<unknown>>;

/** A Parquet file in memory. */
export interface ParquetFile {
	/** How a sentence names it. */
	readonly file: string;
	readonly buffer: ArrayBuffer;
	readonly metadata: FileMetaData;
}

/** Opens a Parquet file that was read whole; throws, naming `file`, when it is damaged or none. */
export function openParquet(bytes: Uint8Array, file = 'observations.parquet'): ParquetFile {
	const buffer = new Uint8Array(bytes).buffer;
	const metadata = metadataOf(buffer, file);
	const most = Math.min(LIMITS.rows, buffer.byteLength * LIMITS.ratio);
	if (Number(metadata.num_rows) > most) {
		throw new IngestError(`too large: ${file} has more than ${counted(most)} rows; ${CURE}`);
	}
	return { file, buffer, metadata };
}

/** Name and physical type of each column, e.g. `['year', 'INT32']`. */
export function columnTypes({ metadata }: ParquetFile): readonly (readonly [string, string])[] {
	return metadata.schema.slice(1).map(({ name, type }) => [name, type ?? 'group']);
}

/**
 * The rows of a file, or some columns of them, one row group at a time, so that memory stays small;
 * throws where it is damaged.
 */
export async function* rowGroups(
	{ file, buffer, metadata }: ParquetFile,
	columns?: readonly string[]
): AsyncGenerator<Columns> {
	let rowStart = 0;
	for (const { num_rows } of metadata.row_groups) {
		const rowEnd = rowStart + Number(num_rows);
		const parts = new Map<string, unknown[]>();
		await parquetRead({
			file: buffer,
			metadata,
			...(columns === undefined ? {} : { columns: [...columns] }),
			rowStart,
			rowEnd,
			onChunk: ({ columnName, columnData }) => {
				const column = parts.get(columnName) ?? [];
				parts.set(columnName, column);
				for (const value of columnData) column.push(value);
			}
		}).catch((cause: unknown) => {
			throw damaged(file, cause);
		});
		yield parts;
		rowStart = rowEnd;
	}
}

const CURE = 'take the file from git, or make it again by npm run data:ingest';

function metadataOf(buffer: ArrayBuffer, file: string): FileMetaData {
	try {
		return parquetMetadata(buffer);
	} catch (cause) {
		throw damaged(file, cause);
	}
}

function damaged(file: string, cause: unknown): IngestError {
	return new IngestError(`damaged Parquet: ${file} cannot be read; ${CURE}`, { cause });
}
