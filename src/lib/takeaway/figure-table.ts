import { needs } from '$lib/catalogue/measures';
import type { Provenance } from '$lib/catalogue/tables/provenance.server';
import { citing, seriesOf } from '$lib/catalogue/series';
import type { Language } from '$lib/catalogue/types';
import type { FileCell, FileTable } from '$lib/download/file-table';
import type { FigureRow } from '$lib/words/names/figure-row';
import { cellsOfMeasure, columnsOf, measureColumns } from './file-columns';

/** Where some rows come from: the tables of all years that they speak of. */
export function sourceOf(rows: readonly FigureRow[], provenance: Provenance): Provenance {
	return citing(
		provenance,
		rows.flatMap(({ filters: { measure, from, year } }) =>
			needs(measure, 'window') ? [from, year] : [year]
		)
	);
}

/** Name in files of the measure that a row shows. */
function measureName({ filters, shown }: FigureRow): string {
	return shown.slug ?? filters.measure;
}

/** What the row's region is set against; null where that is nothing. */
function benchmarkOf({ filters, shown }: FigureRow): string | null {
	const isCompared = needs(filters.measure, 'benchmark') || shown.slug?.startsWith('shift_');
	return isCompared ? filters.benchmark : null;
}

/** A row as the cells of a file, in the order of the columns; what is hidden is null, never 0, and so are no flags. */
function fileCells(row: FigureRow, language: Language): readonly FileCell[] {
	const { region, sector, filters, shown, measure } = row;
	const from = needs(filters.measure, 'window') ? filters.from : null;
	const { value, low, high, status, parts_missing, flags } = cellsOfMeasure(measure);
	return [
		...[region.code, region.names[language], sector.slug, filters.indicator, measureName(row)],
		...[benchmarkOf(row), from, filters.year],
		...[value, low, high, status, parts_missing, flags, shown.fileUnit],
		...[sourceCell(row), seriesOf(filters.year).vintage]
	];
}

/** The table of the row's year, and the one that the sector is set against with its edition. */
function sourceCell({ filters, shown: { beside } }: FigureRow): string {
	const other = beside === undefined ? '' : `; ${beside.table} (${beside.vintage})`;
	return `Eurostat ${seriesOf(filters.year).table}${other}`;
}

/** Rows as a table ready to leave; `from` is empty but for a change, `low` and `high` but for a range. */
export function figureTable(
	rows: readonly FigureRow[],
	{ language }: { readonly language: Language }
): FileTable {
	return {
		columns: [
			...columnsOf('region', 'region_name', 'sector', 'indicator', 'measure'),
			...columnsOf('benchmark', 'from', 'year'),
			...measureColumns(),
			...columnsOf('unit', 'source', 'vintage')
		],
		rows: rows.map((row) => fileCells(row, language))
	};
}

/** Name of a file without its ending: region and sector or how many, indicator, measure, years, vintage. */
export function fileName(rows: readonly FigureRow[], provenance: Provenance): string {
	const distinct = (values: readonly string[]) => [...new Set(values)];
	const some = (values: readonly string[], kind: string) =>
		values.length === 1 ? values[0] : `${values.length}-${kind}`;
	const measures = distinct(rows.map(measureName)).filter((name) => name !== 'value');
	const years = rows.flatMap(({ filters }) =>
		needs(filters.measure, 'window') ? [filters.from, filters.year] : [filters.year]
	);
	const span = [...new Set([Math.min(...years), Math.max(...years)])].join('-');
	return [
		'filieres',
		some(distinct(rows.map(({ region }) => region.code)), 'regions'),
		some(distinct(rows.map(({ sector }) => sector.slug)), 'sectors'),
		...distinct(rows.map(({ filters }) => filters.indicator)),
		...(measures.length > 2 ? [`${measures.length}-measures`] : measures),
		span,
		sourceOf(rows, provenance).vintage.replaceAll(', ', '_')
	].join('_');
}
