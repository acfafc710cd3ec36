import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openParquet, rowGroups } from '../../src/ingest/files/read-parquet';
import { MAIN_TABLE } from '../../src/ingest/lists/table-spec';

/** A series as Eurostat writes it: its codes, and one cell a year (`12 b`, `: c`, `:`). */
export interface Series {
	readonly nace_r2: string;
	readonly indicator: string;
	readonly geo: string;
	readonly cells: readonly string[];
}

/** A table before it is laid out. */
export interface EurostatTable {
	readonly code: string;
	readonly indicatorColumn: string;
	/** Years, ascending. */
	readonly years: readonly number[];
	readonly series: readonly Series[];
}

const OBSERVATIONS = fileURLToPath(new URL('../../datasets/observations.parquet', import.meta.url));

/** Eurostat's main table again, from our own: every series for which `wanted` holds. */
export async function mainTable(
	wanted: (series: Omit<Series, 'cells'>) => boolean = () => true
): Promise<EurostatTable> {
	const codes = new Map([...MAIN_TABLE.indicators].map(([code, word]) => [word, code]));
	const series: { nace_r2: string; indicator: string; geo: string; cells: string[] }[] = [];
	const years = new Set<number>();
	for await (const group of rowGroups(openParquet(await readFile(OBSERVATIONS)))) {
		const column = (name: string) => group.get(name) ?? [];
		const [region, activity, word] = [column('region'), column('activity'), column('indicator')];
		const [year, value, flags] = [column('year'), column('value'), column('flags')];
		for (let row = 0; row < region.length; row += 1) {
			const key = {
				nace_r2: String(activity[row]),
				indicator: codes.get(String(word[row])) ?? '',
				geo: String(region[row])
			};
			years.add(Number(year[row]));
			const last = series.at(-1);
			const cell = `${String(value[row] ?? ':')} ${String(flags[row])}`.trim();
			const isSame = last?.geo === key.geo && last.indicator === key.indicator;
			if (isSame && last.nace_r2 === key.nace_r2) last.cells.push(cell);
			else if (wanted(key)) series.push({ ...key, cells: [cell] });
		}
	}
	return {
		...{ code: MAIN_TABLE.code, indicatorColumn: MAIN_TABLE.indicatorColumn },
		years: [...years].sort((a, b) => a - b),
		series
	};
}

/** SYNTHETIC cells of the table that follows, in its codes and those of NUTS 2021. */
export const LATER_SYNTHETIC: EurostatTable = {
	code: 'sbs_r_nuts2021',
	indicatorColumn: 'indic_sbs',
	years: [2021, 2022, 2023],
	series: [
		{ nace_r2: 'C24', indicator: 'EMP_LOC_NR', geo: 'FRK', cells: ['20000', '20500 s', '21000 p'] },
		{ nace_r2: 'C24', indicator: 'LOC_NR', geo: 'FRK', cells: ['300', ': c', '310'] },
		{ nace_r2: 'C24', indicator: 'WAGE_LOC_MEUR', geo: 'FRK2', cells: ['800.5', '12.3 cp', '0 n'] },
		{ nace_r2: 'C24', indicator: 'LC_EMP_LOC_TEUR', geo: 'FRK2', cells: ['50', '51', '52'] },
		{ nace_r2: 'B-S_X_K', indicator: 'LOC_NR', geo: 'FRK', cells: ['9', '9', '9'] }
	]
};
