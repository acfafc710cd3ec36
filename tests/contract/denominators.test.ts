import { describe, expect, it } from 'vitest';
import { csvParse } from 'd3-dsv';
import { readFileSync } from 'node:fs';
import { denominatorByName } from '../../src/lib/catalogue/tables/denominators';
import { DENOMINATORS, type Denominator } from '../../src/lib/catalogue/types';
import { YEARS } from '../../src/lib/catalogue/years';
import { HOST_REGIONS } from '../../src/lib/catalogue/regions/hosts';
import { PLACES } from '../../src/lib/catalogue/regions/regions';
import { sectorBySlug } from '../../src/lib/catalogue/sectors';
import { besideMeasure } from '../../src/lib/answers/denominator-figures';
import { jobsPer1000 } from '../../src/lib/measures/ratio/jobs-per-1000';
import type { Measure } from '../../src/lib/measures/status/measure';
import { shareOfEmployment } from '../../src/lib/measures/ratio/share-of-employment';
import { wagesToGdp } from '../../src/lib/measures/ratio/wages-to-gdp';
import { openNativeEngine } from '../../src/lib/query/engine/native.server';
import { askCube, askDenominators } from '../../src/lib/query/ask-cube';
import { readObservations } from '../../src/lib/query/observation-cube';
import { sectorMeasure } from '../../src/lib/answers/sector-measure';

/**
 * Worked by hand from Eurostat's files, without any code of ours, for 2014: inhabitants of the host
 * (tgs00096; FRK1 + FRK2, LT01 + LT02), persons employed in manufacturing and in metallurgy (C24 + C25)
 * per 1,000 of them, metallurgy over the employed persons aged 15 and over (lfst_r_lfe2emp) and its
 * wages over gross domestic product (nama_10r_3gdp, MIO_EUR; HR02 + HR05 + HR06).
 */
const HAND_MADE: readonly (readonly [
	region: string,
	inhabitants: number,
	manufacturing: number,
	metallurgy: number,
	ofEmployment: number,
	wagesToGdp: number
])[] = [
	['ES61', 8_388_875, 19.1706, 3.1201, 0.009937, 0.0041339],
	['LT00', 2_943_472, 70.353, 4.8297, 0.010778, 0.0028293],
	['PL22', 4_548_177, 72.1045, 15.0691, 0.036963, 0.0146353],
	['HR04', 2_840_901, 65.5993, 8.5888, 0.023176, 0.0082655],
	['ES51', 7_416_237, 52.2102, 6.7324, 0.016473, 0.0069682],
	['SK04', 1_613_672, 60.8562, 17.5624, 0.044191, 0.0186743],
	['FI1D', 1_300_846, 52.7449, 12.897, 0.031115, 0.0155526],
	['SE22', 1_426_826, 56.0923, 7.1102, 0.015023, 0.0061943],
	['BG34', 1_063_690, 72.7515, 12.6757, 0.03295, 0.0112033],
	['FR7', 7_820_966, 55.5558, 10.1553, 0.02459, 0.0119756],
	['CZ01', 1_243_201, 63.9366, 9.8464, 0.01889, 0.0022401],
	['DEA1', 5_088_748, 69.961, 20.2916, 0.04347, 0.0237812],
	['RO21', 3_273_367, 36.2779, 2.2368, 0.004736, 0.0012499],
	['PL21', 3_316_097, 54.3636, 10.3082, 0.025947, 0.0109398],
	['ITC4', 9_973_397, 90.9944, 19.4179, 0.045703, 0.0148376]
];

/** Rows of 2008 to 2015 and 2022 in each file, and regions of ours without one; both counted apart, FRZZ among the second. */
const COUNTS: Readonly<Record<Denominator, readonly [rows: number, without: number]>> = {
	population: [3240, 68],
	gdp: [3114, 127],
	total_employment: [3448, 42]
};

const YEAR = 2014;
/** Every region of the main table, and one that is none. */
const REGIONS = [...PLACES.map(({ code }) => code), 'FRZZ'];
const engine = await openNativeEngine();
const read = readObservations([
	await askCube(engine, {
		indicators: ['persons_employed', 'wages'],
		regions: HOST_REGIONS,
		activities: ['C', 'C24', 'C25']
	}),
	await askDenominators(engine, REGIONS)
]);

function beside(indicator: Denominator, region: string): Measure {
	return besideMeasure({ read }, { indicator, region, year: YEAR });
}

function of(region: string, sector: string, indicator: string): Measure {
	return sectorMeasure(read, { region, sector: sectorBySlug.get(sector), indicator, year: YEAR });
}

describe('denominators of the hosts in 2014', () => {
	it('are worked by hand for every host', () => {
		expect(HAND_MADE.map(([region]) => region).sort()).toEqual([...HOST_REGIONS].sort());
	});

	it.each(HAND_MADE)('of %s are those of the raw files', (region, ...expected) => {
		const [inhabitants, manufacturing, metallurgy, ofEmployment, ofProduct] = expected;
		const population = beside('population', region);
		const persons = of(region, 'metallurgy', 'persons_employed');
		const all = of(region, 'manufacturing', 'persons_employed');
		const against = { employedThousand: beside('total_employment', region) };
		const wages = wagesToGdp({
			wagesMillionEuro: of(region, 'metallurgy', 'wages'),
			gdpMillionEuro: beside('gdp', region)
		});
		expect(population.value).toBe(inhabitants);
		expect(jobsPer1000({ persons: all, population }).value).toBeCloseTo(manufacturing, 4);
		expect(jobsPer1000({ persons, population }).value).toBeCloseTo(metallurgy, 4);
		expect(shareOfEmployment({ persons, ...against }).value).toBeCloseTo(ofEmployment, 6);
		expect(wages.value).toBeCloseTo(ofProduct, 7);
	});

	it('carry the bound and the flags of the sector', () => {
		const romania = wagesToGdp({
			wagesMillionEuro: of('RO21', 'metallurgy', 'wages'),
			gdpMillionEuro: beside('gdp', 'RO21')
		});
		expect(romania).toMatchObject({ status: 'at_least', flags: 'c', partsMissing: 1 });
		const own = of('FR7', 'metallurgy', 'persons_employed');
		expect(jobsPer1000({ persons: own, population: beside('population', 'FR7') }).flags).toBe('b');
	});

	it('are not available where the boundaries changed, and say so', () => {
		expect(beside('population', 'UKM2')).toMatchObject({
			status: 'not_available',
			reason: { kind: 'no_same_boundaries' }
		});
		expect(beside('total_employment', 'UKM2').value).toBeGreaterThan(900);
	});

	it('name their tables and editions', () => {
		expect(denominatorByName.get('gdp')).toMatchObject({
			table: 'nama_10r_3gdp',
			vintage: '2000-2022',
			unit: { en: 'million euro' }
		});
	});

	it.each(DENOMINATORS)('every cell of %s.csv is answered as it stands there', (indicator) => {
		const rows = csvParse(readFileSync(`datasets/${indicator}.csv`, 'utf8'));
		const held = rows.filter(({ year }) => YEARS.includes(Number(year)));
		const answered = held.map(({ region = '', year }) =>
			read({ indicator, region, activity: 'total', year: Number(year) })
		);
		expect(answered).toEqual(
			held.map(({ value, flags, parts }) => ({
				value: value === '' ? null : Number(value),
				...{ flags, parts: parts?.split(' ') }
			}))
		);
		const published = new Set(rows.map(({ region }) => region));
		const others = REGIONS.filter((region) => !published.has(region)).map((region) =>
			read({ indicator, region, activity: 'total', year: YEAR })
		);
		expect(new Set(others.map((cell) => JSON.stringify(cell)))).toEqual(
			new Set(['{"value":null,"flags":""}'])
		);
		expect([held.length, others.length]).toEqual(COUNTS[indicator]);
	});
});
