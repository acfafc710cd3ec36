import type { Field } from '../describe/data-package';
import { columnTypes, type ParquetFile } from '../files/read-parquet';

const PARQUET_TYPES: Readonly<Partial<Record<Field['type'], string>>> = {
	string: 'BYTE_ARRAY',
	integer: 'INT32',
	number: 'DOUBLE',
	date: 'INT32'
};

/** The sentence for a Parquet file whose columns are not those of its description; none where they are. */
export function checkColumns(
	file: ParquetFile,
	fields: readonly Field[],
	path: string
): readonly string[] {
	const found = columnTypes(file).map(([name, type]) => `${name} ${type}`);
	const described = fields.map(({ name, type }) => `${name} ${PARQUET_TYPES[type] ?? type}`);
	if (found.join() === described.join()) return [];
	return [`wrong columns: ${path} has ${found.join(', ')}; described are ${described.join(', ')}`];
}
