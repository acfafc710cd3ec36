import type { EurostatTable, Series } from './eurostat-table';

/** The layouts in which Eurostat answers. */
export type LayoutName = 'old TSV' | 'new TSV' | 'SDMX-CSV 1.0' | 'SDMX-CSV 2.0' | 'JSON-stat';

/** How a table is written: by the notation of before January 2025, or by today's; of which day, ISO. */
export interface Writing {
	readonly today?: boolean;
	readonly day?: string;
}

/** A table in a layout. */
export const LAYOUTS: Readonly<
	Record<LayoutName, (table: EurostatTable, writing?: Writing) => string>
> = {
	'old TSV': oldTsv,
	'new TSV': newTsv,
	'SDMX-CSV 1.0': (table, writing) => csv(table, '1.0', writing),
	'SDMX-CSV 2.0': (table, writing) => csv(table, '2.0', writing),
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

function newTsv(
	{ indicatorColumn, years, series }: EurostatTable,
	{ today = false }: Writing = {}
): string {
	const header = [`freq,${indicatorColumn},nace_r2,geo\\TIME_PERIOD`, ...years];
	const rows = series.map(({ nace_r2, indicator, geo, cells }) => [
		`A,${indicator},${nace_r2},${geo}`,
		...cells.map((cell) => `${today ? todaysCell(cell) : cell} `)
	]);
	return `${[header, ...rows].map((row) => row.join('\t')).join('\n')}\n`;
}

// Of today's answers those in 2.0 come with labels: a name behind each code, with a comma in it.
function csv(
	{ code, indicatorColumn, years, series }: EurostatTable,
	version: '1.0' | '2.0',
	{ today = false, day = '2017-07-31' }: Writing = {}
): string {
	const labels = today && version === '2.0';
	const named = `ESTAT:${code.toUpperCase()}(1.0)`;
	const update = `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(2, 4)} 23:00:00`;
	const start = version === '1.0' ? [named, update] : ['dataflow', named];
	const first = version === '1.0' ? ['DATAFLOW', 'LAST UPDATE'] : ['STRUCTURE', 'STRUCTURE_ID'];
	const row = (before: readonly string[], codes: readonly unknown[], label: string) =>
		[...before, ...codes.flatMap((one) => (labels ? [one, label] : [one]))].join();
	const columns = ['freq', indicatorColumn, 'nace_r2', 'geo', 'TIME_PERIOD', 'OBS_VALUE'];
	const end = today ? ['OBS_FLAG', 'CONF_STATUS'] : ['OBS_FLAG'];
	const name = labels ? ['STRUCTURE_NAME'] : [];
	const lines = [row([...first, ...name], [...columns, ...end], 'Its name')];
	for (const one of series) {
		for (const [year, value, flags] of published(one, years)) {
			const [number, ...told] = today ? todaysParts(`${value} ${flags}`) : [value, flags];
			const codes = ['A', one.indicator, one.nace_r2, one.geo, year];
			const key = [...codes, number === ':' ? '' : number, ...told];
			lines.push(row([...start, ...name.map(() => 'Statistics')], key, '"A name, or two"'));
		}
	}
	return `${lines.join('\n')}\n`;
}

function jsonStat(
	{ code: named, indicatorColumn, years, series }: EurostatTable,
	{ today = false }: Writing = {}
): string {
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
			if (flags !== '') status[position] = today ? renamed(flags) : flags;
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
		extension: { id: named.toUpperCase() },
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

/**
 * A cell in the parts of today's notation. Numbers of a million and more have an exponent; letters stand
 * apart, and none says "see metadata", our `i`; a secret is not for publication (N) or, with other flags,
 * confidential (C).
 */
export function todaysParts(cell: string): readonly [value: string, flags: string, conf: string] {
	const [value = ':', flags = ''] = cell.split(' ');
	const isLarge = Number(value) >= 1e6;
	return [
		isLarge ? Number(value).toExponential().replace('e+', 'E') : value,
		[...renamed(flags.replace(/[ci]/g, ''))].join(' '),
		flags.includes('c') ? (flags === 'c' ? 'N' : 'C') : 'F'
	];
}

/** A cell as today's TSV writes it: `: @N`, `12.3 p@C`, `0n`, `12 b d`, `1.2E6`. */
export function todaysCell(cell: string): string {
	const [value, flags, conf] = todaysParts(cell);
	if (conf !== 'F') return `${value} ${flags}@${conf}`;
	return value === '0' && flags === 'n' ? '0n' : `${value} ${flags}`.trim();
}

/** The letters of before 2025 in those of after. */
function renamed(flags: string): string {
	return flags.replace('c', 'C').replace('s', 'i').replace('z', 'm');
}
