import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHOWN_INDICATORS } from '$lib/catalogue/indicators';
import { COUNTRIES, PLACES } from '$lib/catalogue/regions/regions';
import { SECTORS } from '$lib/catalogue/sectors';
import { INDICATORS } from '$lib/catalogue/types';
import { YEARS } from '$lib/catalogue/years';
import {
	BENCHMARKS,
	DEFAULT_FILTERS,
	MOST_COMPARED,
	parseFilters,
	serialiseFilters,
	VIEWS
} from './filters';
import { changeFilters, movedYear, windowFilters } from './moving-year';
import { MEASURES } from '$lib/catalogue/measures';

const anyFilters = fc.record({
	sector: fc.constantFrom(...SECTORS.map(({ slug }) => slug)),
	sectors: fc.uniqueArray(fc.constantFrom(...SECTORS.map(({ slug }) => slug)), { minLength: 1 }),
	indicator: fc.constantFrom(...INDICATORS),
	measure: fc.constantFrom(...MEASURES),
	region: fc.option(fc.constantFrom(...PLACES.map(({ code }) => code))),
	year: fc.constantFrom(...YEARS),
	from: fc.constantFrom(...YEARS),
	benchmark: fc.constantFrom(...BENCHMARKS),
	view: fc.constantFrom(...VIEWS),
	compare: fc.uniqueArray(fc.constantFrom(...PLACES.map(({ code }) => code)), {
		maxLength: MOST_COMPARED
	})
});

describe('parseFilters', () => {
	it('parseFilters(serialiseFilters(f)) is f, for any filters', () => {
		fc.assert(
			fc.property(anyFilters, (filters) => {
				expect(parseFilters(serialiseFilters(filters))).toEqual({ filters, dropped: [] });
			})
		);
	});

	it('parseFilters of an empty address gives the defaults the site promises', () => {
		expect(parseFilters('').filters).toEqual({
			sector: 'metallurgy',
			sectors: ['metallurgy', 'machinery', 'food', 'polymers'],
			indicator: 'persons_employed',
			measure: 'value',
			year: 2022,
			from: 2010,
			benchmark: 'countries',
			view: 'map',
			region: null,
			compare: []
		});
	});

	const wrong: [string, string, string, string][] = [
		['an unknown sector', '?sector=steel', 'sector', 'steel'],
		['an unknown indicator', '?indicator=jobs', 'indicator', 'jobs'],
		[
			'a published ratio',
			'?indicator=published_manufacturing_share',
			'indicator',
			'published_manufacturing_share'
		],
		['a year without data', '?year=2016', 'year', '2016'],
		['a year that is no year', '?year=2014.0', 'year', '2014.0'],
		['an unknown sector among several', '?sectors=steel', 'sectors', 'steel'],
		['an unknown measure', '?measure=density', 'measure', 'density'],
		['an extra-regio code as the page’s region', '?region=FRZZ', 'region', 'FRZZ'],
		['an unknown view', '?view=globe', 'view', 'globe'],
		['an unknown benchmark', '?benchmark=europe', 'benchmark', 'europe'],
		['a first year without data', '?from=2007', 'from', '2007'],
		['an unknown region', '?compare=FRZ9', 'compare', 'FRZ9'],
		['an extra-regio code', '?compare=FRZZ', 'compare', 'FRZZ'],
		['an empty value', '?sector=', 'sector', '']
	];
	it.each(wrong)('parseFilters drops %s and says so', (_name, search, field, value) => {
		expect(parseFilters(search)).toEqual({
			filters: DEFAULT_FILTERS,
			dropped: [{ field, value, reason: 'unknown' }]
		});
	});

	it('parseFilters keeps the good regions when one is unknown, and each once', () => {
		const { filters, dropped } = parseFilters('?compare=DEA&compare=XX&compare=DEA&compare=ITC4');
		expect(filters.compare).toEqual(['DEA', 'ITC4']);
		expect(dropped).toEqual([{ field: 'compare', value: 'XX', reason: 'unknown' }]);
	});

	const coded: [string, string, string[]][] = [
		['in lower case', '?compare=fr10', ['FR10']],
		['of NUTS 2016 and later', '?compare=FRK&compare=FRK2', ['FR7', 'FR71']],
		['of a large region that is one region', '?compare=FRM', ['FR83']],
		['of ISO 3166', '?compare=GR30&compare=GB', ['EL30', 'UK']],
		['with commas between them', '?compare=FR71,ITC4', ['FR71', 'ITC4']],
		['of the same region twice', '?compare=FR71&compare=frk2', ['FR71']]
	];
	it.each(coded)('parseFilters takes region codes %s', (_name, search, codes) => {
		expect(parseFilters(search)).toEqual({
			filters: { ...DEFAULT_FILTERS, compare: codes },
			dropped: []
		});
	});
	it('parseFilters takes a division’s code as it is printed', () => {
		expect(parseFilters('?sector=C24&sectors=C25,food').filters).toMatchObject({
			sector: 'c24',
			sectors: ['c25', 'food']
		});
	});
	it('parseFilters takes the code of a page’s region in any case and version', () => {
		expect(parseFilters('?region=frk2').filters.region).toBe('FR71');
	});

	it('parseFilters takes the first of two values and names the other', () => {
		expect(parseFilters('?year=2012&year=2013&year=2012')).toEqual({
			filters: { ...DEFAULT_FILTERS, year: 2012 },
			dropped: [{ field: 'year', value: '2013', reason: 'repeated' }]
		});
	});

	it('parseFilters names the regions beyond the most compared', () => {
		const search = COUNTRIES.slice(0, MOST_COMPARED + 1).map(({ code }) => `compare=${code}`);
		expect(parseFilters(search.join('&')).dropped).toEqual([
			{ field: 'compare', value: 'HR', reason: 'too_many' }
		]);
	});
});

// The extraction of 2022 has persons employed alone; inhabitants are at hand to 2018 (datasets/population.csv).
describe('the newest year', () => {
	it.each([
		['', 2022],
		['?measure=location_quotient', 2022],
		['?indicator=local_units', 2014],
		['?indicator=wages&measure=share', 2014],
		['?measure=persons_per_unit', 2014],
		['?measure=wages_per_person', 2014],
		['?measure=jobs_per_1000', 2014],
		['?measure=growth', 2014],
		['?indicator=local_units&year=2012', 2012],
		['?indicator=local_units&year=2022', 2022]
	])('of %s is %d', (search, year) => {
		expect(parseFilters(search).filters.year).toBe(year);
	});

	it('is gone to with an indicator or a measure, unless another year was chosen', () => {
		const units = changeFilters(DEFAULT_FILTERS, { indicator: 'local_units' });
		expect(units.year).toBe(2014);
		expect(changeFilters(units, { indicator: 'persons_employed' }).year).toBe(2022);
		const chosen = changeFilters(DEFAULT_FILTERS, { year: 2012 });
		expect(changeFilters(chosen, { indicator: 'wages' }).year).toBe(2012);
		expect(changeFilters(DEFAULT_FILTERS, { indicator: 'wages', year: 2022 }).year).toBe(2022);
	});

	it('ends no change by default: its window stays within the older table', () => {
		expect(windowFilters(DEFAULT_FILTERS)).toEqual({ ...DEFAULT_FILTERS, year: 2014 });
		const asked = { ...DEFAULT_FILTERS, from: 2014 };
		expect(windowFilters(asked)).toBe(asked);
	});
});

describe('serialiseFilters', () => {
	it('serialiseFilters writes no default', () => {
		expect(serialiseFilters(DEFAULT_FILTERS)).toBe('');
	});
	it('serialiseFilters keeps one order, whatever the order of the fields', () => {
		expect(
			serialiseFilters({
				compare: ['DEA', 'FR71'],
				region: 'DE21',
				view: 'tiles',
				benchmark: 'hosts',
				from: 2009,
				year: 2010,
				measure: 'growth',
				indicator: 'wages',
				sectors: ['food', 'c10'],
				sector: 'food'
			})
		).toBe(
			'?region=DE21&sector=food&indicator=wages&measure=growth&year=2010&from=2009&benchmark=hosts&view=tiles&sectors=food&sectors=c10&compare=DEA&compare=FR71'
		);
	});
	it('every indicator of the menu can stand in an address', () => {
		expect(SHOWN_INDICATORS.map(({ slug }) => slug)).toEqual([...INDICATORS]);
	});
});

// Local units are known to 2014, persons employed to 2022; a year that a reader chose did not move.
it.each([
	['', null],
	['indicator=local_units', 2014],
	['measure=growth', 2014],
	['indicator=local_units&year=2012', null],
	['year=2014', null]
])('the year of ?%s moved by itself to %s', (search, year) => {
	expect(movedYear(parseFilters(search).filters)).toBe(year);
});
