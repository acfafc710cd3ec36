import type { Filters } from '$lib/filters/filters';
import type { ShownName } from '$lib/catalogue/measures';
import type { Components } from '$lib/measures/change/shift-share';

/** Every statistic that a figure shows: measures, and the components of a change, which have a figure of their own. */
export type Statistic = ShownName | keyof Components;

/** Components of a change, in the order of their table. */
export const COMPONENTS = ['national', 'mix', 'regional', 'change'] as const;

/** The sector of a change's sum over the four. */
export const ALL_SECTORS = 'all';

/** Names one number of a page: enough to work it out again, with all that it rests on. */
export interface NumberQuestion {
	readonly statistic: Statistic;
	/** Year, window, indicator and benchmark; their own sector and measure are not heeded. */
	readonly filters: Filters;
	readonly region: string;
	/** A slug, or `all` for a change's sum over the four. */
	readonly sector: string;
}

/** What a row of a figure says it is the number of. */
export interface AskedRow {
	readonly filters: Filters;
	readonly region: { readonly code: string };
	readonly sector: { readonly slug: string };
}

/** The question that a row of a figure answers. */
export function questionOfRow({ filters, region, sector }: AskedRow): NumberQuestion {
	return { statistic: filters.measure, filters, region: region.code, sector: sector.slug };
}

/** The numbers of a figure by the keys of its marks and of its table: what a key means is looked up here. */
export type NumberKeys = ReadonlyMap<string, NumberQuestion>;

/** The key of a row's number in a table, or of another statistic of the same row. */
export function keyOfRow(
	{ filters, region, sector }: AskedRow,
	statistic: Statistic = filters.measure
): string {
	return `${region.code} ${sector.slug} ${filters.year} ${statistic}`;
}

/**
 * The keys of rows: of their marks, of their numbers in the table and of their ranks. Where several rows share a
 * mark it means the last of them, as a bubble's size is its last row.
 */
export function keysOfRows<Row extends AskedRow>(
	rows: readonly Row[],
	keyOfMark: (row: Row) => string
): NumberKeys {
	return new Map(
		rows.flatMap((row) => {
			const question = questionOfRow(row);
			return [
				[keyOfMark(row), question],
				[keyOfRow(row), question],
				[keyOfRow(row, 'rank'), { ...question, statistic: 'rank' }]
			] as const;
		})
	);
}

/** The key of a component of a sector's change. */
export function keyOfComponent(sector: string, component: keyof Components): string {
	return `${sector} ${component}`;
}

/** The keys of every component of some sectors' change, in the order of their table. */
export function keysOfComponents(
	asked: Pick<NumberQuestion, 'filters' | 'region'>,
	sectors: readonly string[]
): NumberKeys {
	return new Map(
		sectors.flatMap((sector) =>
			COMPONENTS.map(
				(statistic) => [keyOfComponent(sector, statistic), { ...asked, sector, statistic }] as const
			)
		)
	);
}
