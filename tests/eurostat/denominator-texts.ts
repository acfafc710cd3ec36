import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { todaysCell, todaysParts } from './layouts';

interface Row {
	readonly parts: readonly string[];
	readonly year: string;
	readonly value: string;
	readonly flags: string;
}

/** Eurostat's tables, with the dimensions and codes under which the wanted figures stand. */
const TABLES: Readonly<Record<string, readonly [file: string, dimensions: string, codes: string]>> =
	{
		tgs00096: ['population', 'unit,sex,age', 'NR,T,TOTAL'],
		nama_10r_3gdp: ['gdp', 'unit', 'MIO_EUR'],
		lfst_r_lfe2emp: ['total_employment', 'unit,sex,age', 'THS,T,Y_GE15']
	};

/** Regions under a code that we hold in their stead: LT0 is LT01 and LT02. They stand here without figures. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
	gdp: [
		...['HU11', 'HU12', 'IE04', 'IE05', 'IE06', 'ITH3', 'ITH4', 'LT01', 'LT02'],
		...['NL31', 'NL33', 'NO0B', 'PL91', 'PL92']
	]
};

/**
 * The three tables that sectors are set against again, from our own. What we hold as a sum of regions only is
 * SYNTHETICALLY put on the first that is not told apart, and 0 on the others: read again, it makes the same sum.
 */
export const DENOMINATOR_TEXTS: ReadonlyMap<string, string> = new Map(
	await Promise.all(
		Object.entries(TABLES).map(async ([code, [file, dimensions, codes]]) => {
			const cells = publishedCells(await rowsOf(file));
			for (const part of BELOW[file] ?? []) cells.set(part, cells.get(part) ?? new Map());
			const years = [
				...new Set([...cells.values()].flatMap((byYear) => [...byYear.keys()]))
			].sort();
			const lines = [...cells].map(([geo, byYear]) =>
				[`A,${codes},${geo}`, ...years.map((year) => `${byYear.get(year) ?? ':'} `)].join('\t')
			);
			const header = [`freq,${dimensions},geo\\TIME_PERIOD`, ...years.map((year) => `${year} `)];
			return [code, `${[header.join('\t'), ...lines].join('\n')}\n`] as const;
		})
	)
);

/** One of these texts in today's notation. */
export function todaysTsv(text: string): string {
	return text.replace(/\t([^\t\n]*) (?=[\t\n])/g, (all, cell: string) =>
		/^\d{4}$/.test(cell) ? all : `\t${todaysCell(cell)} `
	);
}

/** The same as SDMX-CSV 1.0 of a day, ISO; regions that stand without figures have rows without a value. */
export function todaysCsv(code: string, text: string, day: string): string {
	const [header = '', ...lines] = text.trim().split('\n');
	const [names = '', ...years] = header.split('\t').map((name) => name.trim());
	const [dimensions = ''] = names.split('\\');
	const start = `ESTAT:${code.toUpperCase()}(1.0),${day.slice(8)}/${day.slice(5, 7)}/${day.slice(2, 4)} 23:00:00`;
	const rows = lines.flatMap((line) => {
		const [key = '', ...cells] = line.split('\t').map((cell) => cell.trim());
		return cells.map((cell, at) => {
			const [value, ...told] = todaysParts(cell);
			return [start, key, years[at], value === ':' ? '' : value, ...told].join();
		});
	});
	const columns = `DATAFLOW,LAST UPDATE,${dimensions},TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS`;
	return `${[columns, ...rows].join('\n')}\n`;
}

async function rowsOf(name: string): Promise<readonly Row[]> {
	const path = fileURLToPath(new URL(`../../datasets/${name}.csv`, import.meta.url));
	const [, ...lines] = (await readFile(path, 'utf8')).trim().split(/\r?\n/);
	return lines.map((line) => {
		const [, year = '', value = '', flags = '', parts = ''] = line.split(',');
		return { year, value, flags, parts: parts.split(' ') };
	});
}

/** Cells as Eurostat writes them, by code and year: single regions first, then what sums leave open. */
function publishedCells(rows: readonly Row[]): Map<string, Map<string, string>> {
	const cells = new Map<string, Map<string, string>>();
	for (const { parts, year, value, flags } of [...rows].sort(
		(a, b) => a.parts.length - b.parts.length
	)) {
		const open = parts.filter((part) => cells.get(part)?.has(year) !== true);
		const given = parts
			.filter((part) => !open.includes(part))
			.map((part) => parseFloat(cells.get(part)?.get(year) ?? ''));
		const rest = Number(value) - given.reduce((sum, number) => sum + number, 0);
		open.forEach((part, index) => {
			const first = value === '' ? ':' : String(Number(rest.toFixed(2)));
			const text = index > 0 ? '0' : `${first} ${flags}`.trim();
			cells.set(part, (cells.get(part) ?? new Map<string, string>()).set(year, text));
		});
	}
	return cells;
}
