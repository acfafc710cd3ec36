import { rm } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { HOST_REGIONS } from '../../src/lib/catalogue/regions/hosts';
import { regionByCode } from '../../src/lib/catalogue/regions/regions';
import { MANUFACTURING, NAMED_SECTORS, sectorBySlug } from '$lib/catalogue/sectors';
import { SERIES_STARTS } from '$lib/catalogue/series';
import { INDICATORS, LANGUAGES } from '$lib/catalogue/types';
import { YEARS } from '$lib/catalogue/years';
import { placeLines } from '../../src/lib/charts/place/place-lines';
import { DEFAULT_FILTERS, type Filters } from '$lib/filters/filters';
import { addMeasures } from '../../src/lib/measures/status/add-measures';
import { indexSeries } from '../../src/lib/measures/change/index-series';
import { portfolio } from '../../src/lib/measures/change/portfolio';
import { shiftShare } from '../../src/lib/measures/change/shift-share';
import { windowBetween } from '../../src/lib/measures/change/window';
import { baseLocale, overwriteGetLocale } from '$lib/messages/compiled/runtime.js';
import { shownMeasure } from '../../src/lib/words/names/shown-measure';
import { measureOf } from '../../src/lib/answers/measure-of';
import { explain, explainedWindow } from '../../src/lib/answers/explanation';
import { figureTable, sourceOf } from '../../src/lib/takeaway/figure-table';
import { breaksOf, longestMovementOf, movementOf } from '../../src/lib/answers/movement';
import { sayMovement } from '../../src/lib/words/change/movement-words';
import { toSeries, yearRows } from '../../src/lib/figures/series';
import { saySeries } from '../../src/lib/words/names/series-words';
import { sectorMeasure } from '../../src/lib/answers/sector-measure';
import { openMixed } from './mixed-cells';

const { folder, cells } = await openMixed();
afterAll(() => rm(folder, { recursive: true }));

const CHANGED = { kind: 'series_changed', year: 2021 };
const ACROSS = [
	[2020, 2021],
	[2014, 2022],
	[2008, 2023]
] as const;
const filtersOf = (from: number, year: number, more: Partial<Filters> = {}): Filters => ({
	...DEFAULT_FILTERS,
	...{ from, year, ...more }
});
const provenance = {
	...{ table: 'sbs_r_nuts06_r2', vintage: '2017-07-31', sha256: '0'.repeat(64) },
	edition: '2026-03-12'
};
const crosses = ({ from, to }: { from: number; to: number }) => from < 2021 && to >= 2021;

describe.each(HOST_REGIONS)('%s', (region) => {
	it.each(ACROSS)(
		'%i–%i: growth and compound growth are refused, the window offered stays within',
		(from, year) => {
			for (const indicator of INDICATORS)
				for (const { slug } of [...NAMED_SECTORS, MANUFACTURING]) {
					const { asked, offered } = movementOf(
						cells,
						{ from, year, indicator, sector: slug },
						region
					);
					expect([asked?.growth.status, asked?.growth.value]).toEqual(['not_comparable', null]);
					expect(asked?.compoundGrowth.status).toBe('not_comparable');
					expect(asked?.step).toBeNull();
					expect(offered !== null && crosses(offered.window)).toBe(false);
					const shown = measureOf(cells, filtersOf(from, year, { measure: 'growth', indicator }), { region, sector: slug }); // prettier-ignore
					expect(shown.status).toBe('not_comparable');
				}
		}
	);

	it('no longest window, and no window that shift-share takes, crosses', () => {
		const windows = INDICATORS.flatMap((indicator) => [
			...[...NAMED_SECTORS, MANUFACTURING].map(
				(sector) => longestMovementOf(cells, { indicator, sector, region })?.window
			),
			...ACROSS.map(([from, year]) => explainedWindow(cells, filtersOf(from, year, { indicator }), region)) // prettier-ignore
		]);
		expect(windows.filter((window) => window && crosses(window))).toEqual([]);
		expect(windows.some((window) => window !== null && window !== undefined)).toBe(true);
	});

	it('its line stops at 2021 and goes on after it', () => {
		const filters = filtersOf(2010, 2014, { sector: 'manufacturing' });
		const rows = yearRows(cells, filters, { region: regionByCode.get(region), language: 'en' });
		const series = toSeries(cells, rows, { filters, language: 'en', focus: region });
		expect(series?.breaks).toContain(2021);
		const frame = { from: 0, to: 150, heightPx: 300, years: YEARS, zero: true };
		const { lines, seriesRules } = placeLines(series === null ? [] : [series], {
			...frame,
			seriesStarts: SERIES_STARTS
		});
		const segments = lines.flatMap((line) => line.segments);
		expect(segments.filter(({ from, to }) => crosses({ from: from.year, to: to.year }))).toEqual(
			[]
		);
		// Our table has HR04 in 2014 and 2015 alone, so that the made-up years have it in 2023 alone.
		expect(segments.some(({ from }) => from.year >= 2021)).toBe(region !== 'HR04');
		expect(lines.flatMap(({ points }) => points.map(({ year }) => year))).toContain(2023);
		// Ten to the year: halfway between 2020 (120) and 2021 (130).
		expect(seriesRules).toEqual([125]);
	});
});

describe('Auvergne-Rhône-Alpes, metallurgy', () => {
	const [food, metallurgy] = [sectorBySlug.get('food'), sectorBySlug.get('metallurgy')];
	const breaks = breaksOf(cells, {
		indicator: 'persons_employed',
		regions: ['FR7'],
		sectors: [metallurgy]
	});
	const inYear = (year: number, sector = metallurgy) =>
		sectorMeasure(cells.read, { region: 'FR7', sector, indicator: 'persons_employed', year });

	it('the reason is the change of series, before any flag of a cell', () => {
		for (const [from, to] of [
			[2020, 2021],
			[2023, 2020]
		] as const)
			// prettier-ignore
			expect(windowBetween(breaks, from, to).broken).toEqual(CHANGED);
	});

	it('within the later series growth is what the cells give: 80,000 to 81,000 is 1.25 %', () => {
		// FRK C24 + C25: 20,000 + 60,000 in 2021; 20,500 + 60,500 in 2022.
		const { asked } = movementOf(cells, filtersOf(2021, 2022), 'FR7');
		expect(asked?.growth).toMatchObject({ status: 'complete', reason: null });
		expect(asked?.growth.value).toBeCloseTo(0.0125, 12);
	});

	it('an index on 2019 ends with 2020, one on 2021 begins there', () => {
		const series = YEARS.map((year) => ({ year, measure: inYear(year) }));
		const on = (base: number) =>
			Object.fromEntries(
				indexSeries(series, { base, breaks }).map(({ year, measure }) => [year, measure])
			);
		expect([2021, 2022, 2023].map((year) => on(2019)[year]?.reason)).toEqual([CHANGED, CHANGED, CHANGED]); // prettier-ignore
		expect(on(2021)[2020]?.reason).toEqual(CHANGED);
		expect(on(2021)[2022]).toMatchObject({ status: 'complete', value: 101.25 });
	});

	it('shift-share and the portfolio refuse every part across the change', () => {
		const window = windowBetween(breaks, 2019, 2022);
		const sectors = [metallurgy, food].map((sector) => ({
			...{ sector: sector.slug, start: inYear(2019, sector), end: inYear(2022, sector) },
			...{ benchmarkStart: inYear(2019, sector), benchmarkEnd: inYear(2022, sector) }
		}));
		const sum = (end: 'start' | 'end') => addMeasures(sectors.map((row) => row[end]));
		const parts = shiftShare({
			...{ sectors, window },
			benchmarkTotal: { start: sum('start'), end: sum('end') }
		});
		for (const { national, mix, regional, change } of [...parts.sectors, parts.total])
			for (const part of [national, mix, regional, change])
				expect([part.status, part.value]).toEqual(['not_comparable', null]);
		for (const { regionalGrowth, benchmarkGrowth } of portfolio(sectors, window))
			expect([regionalGrowth.reason, benchmarkGrowth.reason]).toEqual([CHANGED, CHANGED]);
		expect(explain(cells, filtersOf(2019, 2022), 'FR7').used).toEqual([]);
	});

	it('the words say why, in both languages', () => {
		const said = LANGUAGES.map((language) => {
			overwriteGetLocale(() => language);
			const filters = filtersOf(2019, 2022);
			const [refused] = sayMovement(movementOf(cells, filters, 'FR7'), filters, language);
			return [refused, ...saySeries()];
		});
		overwriteGetLocale(() => baseLocale);
		expect(said).toEqual([
			[
				'2019–2022 is not comparable: from 2021 Eurostat publishes these figures under another regulation, which counts other units, in a table of its own.',
				'From 2021 the figures come from another table of Eurostat’s (sbs_r_nuts2021), under another regulation that counts other units: the two series are not joined, and nothing is compared across them.'
			],
			[
				'Les années 2019 et 2022 ne sont pas comparables\u00a0: à partir de 2021, Eurostat publie ces chiffres en application d’un autre règlement, qui compte d’autres unités, dans un tableau distinct.',
				'À partir de 2021, les chiffres proviennent d’un autre tableau d’Eurostat (sbs_r_nuts2021), établi en application d’un autre règlement qui compte d’autres unités\u00a0: les deux séries ne sont pas reliées et rien n’est comparé de l’une à l’autre.'
			]
		]);
	});

	it('a file of its course names the table of every row, and leaves growth across empty', () => {
		const region = regionByCode.get('FR7');
		const rows = yearRows(cells, filtersOf(2010, 2014), { region, language: 'en' });
		const across = filtersOf(2019, 2022, { measure: 'growth' });
		const growth = {
			...{ region, sector: metallurgy, filters: across, rank: null },
			shown: shownMeasure(across, 'en'),
			measure: measureOf(cells, across, { region: 'FR7' })
		};
		const column = (name: string, all = rows) => {
			const { columns, rows: cells } = figureTable(all, { language: 'en' });
			return cells.map((row) => row[columns.findIndex((each) => each.name === name)]);
		};
		expect(column('source').slice(11, 15)).toEqual([
			...['Eurostat sbs_r_nuts06_r2', 'Eurostat sbs_r_nuts06_r2'],
			...['Eurostat sbs_r_nuts2021', 'Eurostat sbs_r_nuts2021']
		]);
		expect(column('value').slice(13)).toEqual([80000, 81000, 82000]);
		expect([column('value', [growth]), column('status', [growth])]).toEqual([[null], ['not_comparable']]); // prettier-ignore
		expect(sourceOf(rows, provenance).table).toBe('sbs_r_nuts06_r2, sbs_r_nuts2021');
		expect(sourceOf(rows.slice(14), provenance).table).toBe('sbs_r_nuts2021');
	});
});
