import type { EurostatTable, Series } from './eurostat-table';

/** The layouts in which Eurostat answers. */
export type LayoutName = 'old TSV' | 'new TSV' | 'SDMX-CSV 1.0' | 'SDMX-CSV 2.0' | 'JSON-stat';

/** A table in a layout. `split`: flags and confidentiality apart, as since January 2025. */
export const LAYOUTS: Readonly<
	Record<LayoutName, (table: EurostatTable, split?: boolean) => string>
> = {
	'old TSV': oldTsv,
	'new TSV': newTsv,
	'SDMX-CSV 1.0': (table, split) => csv(table, split, '1.0'),
	'SDMX-CSV 2.0': (table, split) => csv(table, split, '2.0'),
	'JSON-stat': jsonStat
};

// Eurostat ends each cell but the last letter with a blank, and counts years down.
function oldTsv({ indicatorColumn, years, series }: EurostatTable): string {
	const cells = (texts: readonly unknown[]) => [...texts].reverse().map((text) => `${text} `);
	const header = [`nace_r2,${indicatorColumn},geo\\time`, ...cells(years)];
	const rows = series.map(({ nace_r2, indicator, geo, cells: texts }) => [
		...[`${nace_r2},${indicator},${geo}`, ...cells(texts)]
	]);
	return `${[header, ...rows].map((row) => row.join('\t')).join('\n')}\n`;
}

function newTsv({ indicatorColumn, years, series }: EurostatTable, split = false): string {
	const header = [`freq,${indicatorColumn},nace_r2,geo\\TIME_PERIOD`, ...years];
	const rows = series.map(({ nace_r2, indicator, geo, cells }) => [
		`A,${indicator},${nace_r2},${geo}`,
		...cells.map((cell) => `${split ? renamed(cell) : cell} `)
	]);
	return `${[header, ...rows].map((row) => row.join('\t')).join('\n')}\n`;
}

function csv(table: EurostatTable, split = false, version: '1.0' | '2.0'): string {
	const { code, indicatorColumn, years, series } = table;
	const named = code.toUpperCase();
	const first = version === '1.0' ? 'DATAFLOW,LAST UPDATE' : 'STRUCTURE,STRUCTURE_ID';
	const start =
		version === '1.0' ? `ESTAT:${named}(1.0),31/07/17 23:00:00` : `dataflow,ESTAT:${named}(1.0)`;
	const end = split ? ',CONF_STATUS' : '';
	const lines = [
		`${first},freq,${indicatorColumn},nace_r2,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG${end}`
	];
	for (const one of series) {
		for (const [year, value, flags] of published(one, years)) {
			const key = `${start},A,${one.indicator},${one.nace_r2},${one.geo},${year}`;
			const number = value === ':' ? '' : value;
			const letters = split ? renamed(flags).replace('C', '') : flags;
			lines.push(
				`${key},${number},${letters}${split ? `,${flags.includes('c') ? 'C' : 'F'}` : ''}`
			);
		}
	}
	return `${lines.join('\n')}\n`;
}

function jsonStat({ indicatorColumn, years, series }: EurostatTable, split = false): string {
	const codes = (of: (one: Series) => string) => [...new Set(series.map(of))].sort();
	const axes = [
		...([['freq', ['A']] as const] as const),
		[indicatorColumn, codes(({ indicator }) => indicator)] as const,
		['nace_r2', codes(({ nace_r2 }) => nace_r2)] as const,
		['geo', codes(({ geo }) => geo)] as const,
		['time', years.map(String)] as const
	];
	const [indicators, activities, regions] = axes.slice(1, 4).map(([, words]) => placesOf(words));
	const value: Record<string, number> = {};
	const status: Record<string, string> = {};
	for (const one of series) {
		const indicator = indicators?.get(one.indicator) ?? 0;
		const activity = activities?.get(one.nace_r2) ?? 0;
		const region = regions?.get(one.geo) ?? 0;
		const row = (indicator * (activities?.size ?? 0) + activity) * (regions?.size ?? 0) + region;
		for (const [year, number, flags] of published(one, years)) {
			const position = row * years.length + years.indexOf(year);
			if (number !== ':') value[position] = Number(number);
			if (flags !== '') status[position] = split ? renamed(flags) : flags;
		}
	}
	const dimension = Object.fromEntries(
		axes.map(([name, words]) => [
			name,
			{ category: { index: Object.fromEntries(placesOf(words)) } }
		])
	);
	return JSON.stringify({
		...{ version: '2.0', class: 'dataset', updated: '2017-07-31T23:00:00+0200' },
		...{
			value,
			status,
			id: axes.map(([name]) => name),
			size: axes.map(([, { length }]) => length)
		},
		dimension
	});
}

function placesOf(words: readonly string[]): Map<string, number> {
	return new Map(words.map((word, place) => [word, place]));
}

/** The cells that are not bare gaps, which these layouts leave out: year, value, flags. */
function* published({ cells }: Series, years: readonly number[]) {
	for (const [index, cell] of cells.entries()) {
		const [value = ':', flags = ''] = cell.split(' ');
		if (cell !== ':') yield [years[index] ?? 0, value, flags] as const;
	}
}

/** The letters of before 2025 in those of after. */
function renamed(cell: string): string {
	return cell.replace('c', 'C').replace('s', 'i').replace('z', 'm');
}
