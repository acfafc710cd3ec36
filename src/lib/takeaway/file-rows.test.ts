import { beforeAll, expect, it } from 'vitest';
import { IN_2014 } from '../../../tests/fixtures/in-2014';
import { sectorBySlug } from '$lib/catalogue/sectors';
import { regionByCode } from '$lib/catalogue/regions/regions';
import { hostAmong, hostCells, hostRanking } from '../../../tests/fixtures/sayings';
import type { Cells } from '$lib/cells/cells.svelte';
import { compareFigures } from '$lib/answers/comparison';
import { denominatorFigures } from '$lib/answers/denominator-figures';
import { fileName, figureTable } from './figure-table';
import { readProvenance } from '$lib/catalogue/tables/provenance.server';
import { DEFAULT_FILTERS } from '$lib/filters/filters';
import { keyRows, windowRows } from './key-rows';
import { measureOf } from '$lib/answers/measure-of';
import { longestMovementOf } from '$lib/answers/movement';
import { shownMeasure } from '$lib/words/names/shown-measure';

let cells: Cells;
beforeAll(async () => {
	cells = await hostCells();
});

type Row = Readonly<Record<string, unknown>>;

/** The rows of a file, each cell under the name of its column. */
function fileRows(rows: Parameters<typeof figureTable>[0]): readonly Row[] {
	const table = figureTable(rows, { language: 'en' });
	const names = table.columns.map(({ name }) => name);
	return table.rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])));
}

// Worked out by another program from Eurostat's files, FR7 in 2014, metallurgy: 79,424 of 434,500 persons; 602,668 of
// 3,235,693 in the fourteen other hosts; 5,721 local units; 2,921.4 million euro of wages; 7,820,966 inhabitants
// (tgs00096, FRK1 + FRK2); 3,229.9 thousand employed (lfst_r_lfe2emp, 15 and over); 243,946.55 million euro of gross
// domestic product (nama_10r_3gdp, FRK1 + FRK2).
it.each([
	['value', 79_424, 0],
	['rank', 3, 0],
	['share', 0.182794, 6],
	['share_of_benchmark', 0.131787, 6],
	['location_quotient', 0.981412, 6],
	['persons_per_unit', 13.88289, 5],
	['wages_per_person', 36_782.33, 2],
	['jobs_per_1000', 10.15527, 5],
	['share_of_employment', 0.02459, 5],
	['wages_to_gdp', 0.011976, 6]
])('the file of the key figures holds %s: %d', (measure, expected, decimals) => {
	const figures = compareFigures(cells.read, IN_2014, 'FR7');
	const rows = keyRows(figures, hostAmong(hostRanking(cells, IN_2014), 'FR7'), {
		filters: IN_2014,
		language: 'en',
		against: denominatorFigures(cells, IN_2014, 'FR7')
	});
	const found = fileRows(rows).filter((row) => row.measure === measure);
	expect(found).toHaveLength(1);
	expect(found[0]).toMatchObject({ region: 'FR7', sector: 'metallurgy', from: null, year: 2014 });
	expect(found[0]?.value).toBeCloseTo(expected, decimals);
});

// PL21, C24 + C25: 34,027 persons in 2008, 35,806 in 2015: +5.228 %; no flag, nor in Eurostat's own growth rates.
it('the file of the windows says of each number its year, of a change both', () => {
	const sector = sectorBySlug.get('metallurgy');
	const region = regionByCode.get('PL21');
	const filters = { ...IN_2014, from: 2012, year: 2013 };
	const about = { indicator: 'persons_employed', sector, region: 'PL21' };
	const movement = longestMovementOf(cells, about);
	const rows = fileRows(windowRows([{ sector, movement }], { region, filters, language: 'en' }));
	expect(rows.map(({ measure, from, year }) => [measure, from, year])).toEqual([
		['value', null, 2008],
		['value', null, 2015],
		['growth', 2008, 2015]
	]);
	expect(rows.slice(0, 2).map(({ value }) => value)).toEqual([34_027, 35_806]);
	expect(rows[2]?.value).toBeCloseTo(0.052282, 6);
});

it('a file names the benchmark of what is set against one, and of nothing else', () => {
	const figures = compareFigures(cells.read, IN_2014, 'FR7');
	const rows = keyRows(figures, hostAmong(hostRanking(cells, IN_2014), 'FR7'), {
		filters: IN_2014,
		language: 'en',
		against: denominatorFigures(cells, IN_2014, 'FR7')
	});
	const named = fileRows(rows).filter(({ benchmark }) => benchmark !== null);
	expect(named.map(({ measure, benchmark }) => [measure, benchmark])).toEqual([
		['share_of_benchmark', 'other_hosts'],
		['location_quotient', 'other_hosts'],
		['symmetric_location_quotient', 'other_hosts']
	]);
});

// The extraction of Eurostat's later table is of December 2024, the main table of 31 July 2017.
it.each([
	[2014, '2014_2017-07-31'],
	[2022, '2022_2024-12']
])('the name of a file of %i has the day of its own table', async (year, ending) => {
	const sector = sectorBySlug.get('metallurgy');
	const filters = { ...DEFAULT_FILTERS, year };
	const shown = shownMeasure(filters, 'en');
	const measure = measureOf(cells, filters, { region: 'FR7' });
	const row = { region: regionByCode.get('FR7'), sector, filters, shown, measure, rank: null };
	expect(fileName([row], await readProvenance())).toBe(
		`filieres_FR7_metallurgy_persons_employed_${ending}`
	);
});
