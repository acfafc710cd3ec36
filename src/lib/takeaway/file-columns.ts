import type { ColumnType, FileColumn } from '$lib/download/file-table';
import type { Measure } from '$lib/measures/status/measure';
import { m } from '$lib/messages/compiled/messages.js';

/** Columns that every file spells alike, each with what stands in it. */
const COLUMNS = {
	region: ['text', m.file_column_region],
	region_name: ['text', m.file_column_region_name],
	sector: ['text', m.file_column_sector],
	indicator: ['text', m.file_column_indicator],
	measure: ['text', m.file_column_measure],
	benchmark: ['text', m.file_column_benchmark],
	from: ['integer', m.file_column_from],
	year: ['integer', m.file_column_year],
	value: ['number', m.file_column_value],
	low: ['number', m.file_column_low],
	high: ['number', m.file_column_high],
	status: ['text', m.file_column_status],
	parts_missing: ['integer', m.file_column_parts_missing],
	flags: ['text', m.file_column_flags],
	unit: ['text', m.file_column_unit],
	source: ['text', m.file_column_source],
	vintage: ['text', m.file_column_vintage],
	quotation: ['text', m.file_column_quotation],
	claimed: ['number', m.file_column_claimed],
	difference: ['number', m.file_column_difference],
	quoted_from: ['text', m.file_column_quoted_from],
	published: ['integer', m.file_column_published]
} as const satisfies Record<string, readonly [ColumnType, () => string]>;
type ColumnName = keyof typeof COLUMNS;

/** Some of the columns, in the order named, their meaning in the language of the page. */
export function columnsOf(...names: readonly ColumnName[]): readonly FileColumn[] {
	return names.map((name) => {
		const [type, meaning] = COLUMNS[name];
		return { name, type, meaning: meaning() };
	});
}

/** The columns of a number and of what is known of it. */
export function measureColumns(): readonly FileColumn[] {
	return columnsOf('value', 'low', 'high', 'status', 'parts_missing', 'flags');
}

/** Those columns of a number, by name; a hidden value is null, never 0, and so are no flags. */
export function cellsOfMeasure({ value, range, status, partsMissing, flags }: Measure) {
	const [low, high] = range ?? [null, null];
	return { value, low, high, status, parts_missing: partsMissing, flags: flags || null };
}
