import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { group } from 'd3-array';
import { expect, it } from 'vitest';
import { parquetRows } from '../eurostat/test-folder';

const DATASETS = fileURLToPath(new URL('../../datasets', import.meta.url));
const PATH = join(DATASETS, 'observations_2021.parquet');

interface Cell {
	readonly region: string;
	readonly activity: string;
	readonly value: number | null;
}
const rows = await parquetRows(PATH);
const cells = rows.map(([, region, activity, , value]): Cell => ({
	...{ region: String(region), activity: String(activity) },
	value: value === null ? null : Number(value)
}));
const countries = cells.filter(({ region }) => region.length === 2);
const sum = (of: readonly Cell[]) => of.reduce((total, { value }) => total + (value ?? 0), 0);

// Counted and quoted in the notes that came with the extraction, by other means than ours.
it('the year 2022 has 6,474 cells, 5,962 with a figure, none with a flag', () => {
	expect(cells).toHaveLength(6474);
	expect(cells.filter(({ value }) => value !== null)).toHaveLength(5962);
	expect(
		new Set(rows.map(([indicator, , , year, , flags]) => `${indicator} ${year} ${flags}`))
	).toEqual(new Set(['persons_employed 2022 ']));
});

it('27 countries, 29,004,941 persons in manufacturing, and 232 regions of NUTS 2', () => {
	expect(new Set(cells.map(({ region }) => region)).size).toBe(27 + 232);
	for (const activity of ['C', 'C10', 'C25', 'C28', 'C32', 'C33']) {
		const shown = countries.filter((cell) => cell.activity === activity && cell.value !== null);
		expect([activity, shown.length]).toEqual([activity, 27]);
	}
	expect(sum(countries.filter(({ activity }) => activity === 'C'))).toBe(29_004_941);
});

it.each<[string, readonly string[], readonly string[], number]>([
	['metallurgy of Auvergne-Rhône-Alpes', ['FRK1', 'FRK2'], ['C24', 'C25'], 79_873],
	['manufacturing of Auvergne-Rhône-Alpes', ['FRK1', 'FRK2'], ['C'], 462_777],
	['metallurgy of Lombardy', ['ITC4'], ['C24', 'C25'], 210_214]
])('%s is %s, %s: %d', (_, regions, activities, expected) => {
	const parts = cells.filter(
		({ region, activity }) => regions.includes(region) && activities.includes(activity)
	);
	expect([parts.length, sum(parts)]).toEqual([regions.length * activities.length, expected]);
});

it('84 areas have all 24 divisions, which give the total exactly in 62 and within 5 in all', () => {
	const areas = group(cells, ({ region }) => region);
	const whole = [...areas.values()].filter(
		(area) => area.length === 25 && area.every(({ value }) => value !== null)
	);
	const gaps = whole.map((area) => {
		const total = area.find(({ activity }) => activity === 'C')?.value ?? Number.NaN;
		return Math.abs(2 * total - sum(area));
	});
	expect([whole.length, gaps.filter((gap) => gap === 0).length, Math.max(...gaps) <= 5]).toEqual([
		...[84, 62, true]
	]);
});

it('it says that it is an extraction of December 2024, and of which bytes', async () => {
	const { resources } = JSON.parse(await readFile(join(DATASETS, 'datapackage.json'), 'utf8')) as {
		readonly resources: readonly { readonly name: string }[];
	};
	expect(resources.find(({ name }) => name === 'observations_2021')).toMatchObject({
		...{ vintage: '2024-12', rows: 6474 },
		extraction: {
			...{ table: 'sbs_r_nuts2021', taken: '2024-12' },
			hash: 'sha256:292d9c050012081a83756440eb5dff0fa76a46a389cc0ee41134e914691de8e3'
		}
	});
});

it('every region of it has a name that is not its code', async () => {
	const list = (await readFile(join(DATASETS, 'regions_2021.csv'), 'utf8')).trim().split('\n');
	const names = new Map(list.slice(1).map((line) => [line.split(',')[0], line.split(',')[3]]));
	const codes = [...new Set(cells.map(({ region }) => region))];
	expect(codes.filter((code) => [undefined, code].includes(names.get(code)))).toEqual([]);
});
