import type { Provenance } from '$lib/catalogue/provenance.server';
import type { Language, Region, Sector } from '$lib/catalogue/types';
import type { Filters } from '$lib/filters/filters';
import type { Measure } from '$lib/measures/measure';
import type { RankInterval } from '$lib/measures/rank-interval';
import type { ShownMeasure } from './chosen-measure';

/** One number of a figure, with all that a table and a file must say of it. */
export interface FigureRow {
	readonly region: Region;
	readonly sector: Sector;
	readonly filters: Filters;
	readonly shown: ShownMeasure;
	readonly measure: Measure;
	readonly rank: RankInterval | null;
}

/** Columns of a file of rows; `from` is empty but for a change, `low` and `high` but for a range. */
export const FILE_COLUMNS =
	'region,region_name,sector,indicator,measure,from,year,value,low,high,status,parts_missing,flags,unit,source,vintage'.split(
		','
	);

/** A row as the cells of a file, in the order of the columns; what is hidden is null, never 0. */
export function fileCells(
	{ region, sector, filters, shown, measure }: FigureRow,
	{ language, provenance }: { readonly language: Language; readonly provenance: Provenance }
): readonly (string | number | null)[] {
	const from = filters.measure === 'growth' ? filters.from : null;
	const [low, high] = measure.range ?? [null, null];
	return [
		...[region.code, region.names[language], sector.slug, filters.indicator, filters.measure],
		...[from, filters.year, measure.value, low, high],
		...[measure.status, measure.partsMissing, measure.flags, shown.fileUnit],
		...[sourceCell(shown, provenance), provenance.vintage]
	];
}

/** The main table, and the one that the sector is set against with its edition. */
function sourceCell({ beside }: ShownMeasure, { table }: Provenance): string {
	const other = beside === undefined ? '' : `; ${beside.table} (${beside.vintage})`;
	return `Eurostat ${table}${other}`;
}

/** Name of a file without its ending: sector or how many, indicator, measure, years, vintage. */
export function fileName(rows: readonly FigureRow[], { vintage }: Provenance): string {
	const distinct = (values: readonly string[]) => [...new Set(values)];
	const some = (values: readonly string[], kind: string) =>
		values.length === 1 ? values[0] : `${values.length}-${kind}`;
	const years = rows.map(({ filters }) => filters.year);
	const span = [...new Set([Math.min(...years), Math.max(...years)])].join('-');
	return [
		'filieres',
		some(distinct(rows.map(({ region }) => region.code)), 'regions'),
		some(distinct(rows.map(({ sector }) => sector.slug)), 'sectors'),
		...distinct(rows.map(({ filters }) => filters.indicator)),
		...distinct(rows.map(({ filters }) => filters.measure)).filter((name) => name !== 'value'),
		span,
		vintage
	].join('_');
}
