import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ObservationColumns } from '../read/observation-columns';

// A row group closes at the first change of region after this many rows.
const ROWS_PER_GROUP = 120_000;

/**
 * The observations as Parquet: Snappy, strings by dictionary, `value` the only column with nulls,
 * every region within one row group. The same columns give the same bytes. A table whose vintage
 * is not the package's carries it in the file, under these words (`ownWords`).
 */
export function observationsParquet(
	columns: ObservationColumns,
	words: Readonly<Record<string, string>> = {}
): Uint8Array {
	const kvMetadata = Object.entries(words).map(([key, value]) => ({ key, value }));
	const { indicator, region, activity, year, value, flags } = columns;
	const text = { type: 'STRING', nullable: false } as const;
	return new Uint8Array(
		parquetWriteBuffer({
			columnData: [
				{ name: 'indicator', data: [...indicator], ...text },
				{ name: 'region', data: [...region], ...text },
				{ name: 'activity', data: [...activity], ...text },
				{ name: 'year', data: year, type: 'INT32', nullable: false },
				{ name: 'value', data: [...value], type: 'DOUBLE' },
				{ name: 'flags', data: [...flags], ...text }
			],
			codec: 'SNAPPY',
			rowGroupSize: [...groupSizes(region)],
			...(kvMetadata.length === 0 ? {} : { kvMetadata }),
			createdBy: 'filieres'
		})
	);
}

/** Rows of each row group: at least ROWS_PER_GROUP but the last, never parting a region. */
export function groupSizes(region: readonly string[], atLeast = ROWS_PER_GROUP): readonly number[] {
	const sizes: number[] = [];
	let start = 0;
	region.forEach((code, row) => {
		if (row - start < atLeast || code === region[row - 1]) return;
		sizes.push(row - start);
		start = row;
	});
	return [...sizes, region.length - start];
}
