import { float64, int32, tableFromArrays, tableToIPC, utf8 } from '@uwdata/flechette';
import type { ColumnType, FileTable } from './file-table';

const TYPES = { text: utf8, integer: int32, number: float64 } as const satisfies Record<
	ColumnType,
	unknown
>;

/** Rows as an Arrow file (IPC, also read as Feather 2), not compressed; what is missing is null. */
export function toArrow({ columns, rows }: FileTable): Uint8Array {
	const arrays = columns.map(({ name }, index): [string, unknown[]] => [
		name,
		rows.map((row) => row[index] ?? null)
	]);
	const types = Object.fromEntries(columns.map(({ name, type }) => [name, TYPES[type]()]));
	const bytes = tableToIPC(tableFromArrays(arrays, { types }), { format: 'file' });
	if (bytes === null) throw new Error('arrow not written: the encoder gave nothing');
	return bytes;
}
