import { afterEach, beforeAll, expect, it } from 'vitest';
import { regionByCode } from '$lib/catalogue/regions/regions';
import { sectorBySlug } from '$lib/catalogue/sectors';
import { DEFAULT_FILTERS, type Filters } from '$lib/filters/filters';
import { baseLocale, overwriteGetLocale } from '$lib/messages/compiled/runtime.js';
import { hostCells, plain } from '../../../tests/fixtures/sayings';
import type { Cells } from '$lib/cells/cells.svelte';
import { shownMeasure } from './names/shown-measure';
import { measureOf } from '$lib/answers/measure-of';
import { sayExchangeAmong } from './change/exchange-words';
import type { FigureRow } from './names/figure-row';
import { sayBenchmark, sayNotes } from './row-notes';

let cells: Cells;
beforeAll(async () => {
	cells = await hostCells();
});
afterEach(() => overwriteGetLocale(() => baseLocale));

const sector = sectorBySlug.get(DEFAULT_FILTERS.sector);

function rowOf(code: string, choice: Partial<Filters>): FigureRow {
	const filters = { ...DEFAULT_FILTERS, ...choice };
	const measure = measureOf(cells, filters, { region: code });
	const shown = shownMeasure(filters, 'en');
	return { region: regionByCode.get(code), sector, filters, shown, measure, rank: null };
}

// In sbs_r_nuts06_r2 of all cells of 2014 in C24, C25 and C only those of France bear a flag: b; none of 2012 does.
it.each([
	['en', 'countries', 'The benchmark holds figures flagged “break in series (b)”: France (2014).'],
	[
		'fr',
		'countries',
		'La référence contient des chiffres signalés « rupture de série (b) » : France (2014).'
	],
	[
		'en',
		'other_hosts',
		'The benchmark holds figures flagged “break in series (b)”: Auvergne-Rhône-Alpes (2014).'
	],
	['en', 'country', '']
] as const)(
	'the flags of a benchmark are named with its member: %s, %s',
	(language, benchmark, expected) => {
		overwriteGetLocale(() => language);
		const choice = { measure: 'location_quotient', benchmark } as const;
		const rows = ['PL21', 'ITC4'].flatMap((code) =>
			[2012, 2014].map((year) => rowOf(code, { ...choice, year }))
		);
		expect(plain(sayNotes(rows, language).join(' '))).toBe(expected);
	}
);

const EXCHANGED =
	'Wages are in euro: where a region had another currency, the change includes that of the exchange rate.';

it.each([
	['wages', ['PL21'], 2010, EXCHANGED],
	['wages', ['FR7', 'ITC4', 'PL21'], 2010, EXCHANGED],
	['wages', ['FR7', 'SK04'], 2008, EXCHANGED],
	['wages', ['FR7', 'SK04'], 2010, ''],
	['persons_employed', ['PL21'], 2010, '']
] as const)(
	'a shift-share of %s among %o from %d says it too',
	(indicator, regions, from, expected) => {
		expect(sayExchangeAmong({ indicator }, { regions, from })).toBe(expected);
	}
);

it.each([
	['location_quotient', 'country', 'Benchmark: each region’s own country.'],
	['share_of_benchmark', 'other_hosts', 'Benchmark: the other hosts.'],
	['share', 'countries', '']
] as const)('what %s is set against is named: %s', (measure, benchmark, said) => {
	expect(sayBenchmark([rowOf('FR7', { measure, benchmark, year: 2014 })])).toBe(said);
});

it.each([
	[2014, 2014, /^The first year is the last: choose an earlier one/],
	[2014, 2022, /^2014–2022 is not comparable: .* another regulation/]
])('a change from %i to %i is refused with its reason', (from, year, said) => {
	const rows = [rowOf('FR7', { measure: 'growth', from, year })];
	expect(sayNotes(rows, 'en').join(' ')).toMatch(said);
});
