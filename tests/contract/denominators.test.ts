import { describe, expect, it } from 'vitest';
import { denominatorByName, findDenominator } from '../../src/lib/catalogue/tables/denominators';
import { readDenominators } from '../../src/lib/catalogue/tables/denominators.server';
import { HOST_REGIONS } from '../../src/lib/catalogue/regions/hosts';
import { sectorBySlug } from '../../src/lib/catalogue/sectors';
import { denominatorMeasure } from '../../src/lib/measures/status/denominator-measure';
import { jobsPer1000 } from '../../src/lib/measures/ratio/jobs-per-1000';
import type { Measure } from '../../src/lib/measures/status/measure';
import { shareOfEmployment } from '../../src/lib/measures/ratio/share-of-employment';
import { wagesToGdp } from '../../src/lib/measures/ratio/wages-to-gdp';
import { openNativeEngine } from '../../src/lib/query/engine/native.server';
import { packObservations, readObservations } from '../../src/lib/query/observation-cube';
import { observationsOf } from '../../src/lib/query/observations-of';
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

const YEAR = 2014;
const rows = await (
	await openNativeEngine()
).rows(
	observationsOf({
		indicators: ['persons_employed', 'wages'],
		regions: HOST_REGIONS,
		activities: ['C', 'C24', 'C25']
	})
);
const read = readObservations([packObservations(rows)]);
const denominators = await readDenominators([...HOST_REGIONS, 'UKM2', 'FRZZ']);

function beside(denominator: 'population' | 'gdp' | 'total_employment', region: string): Measure {
	return denominatorMeasure(
		findDenominator([denominators], { denominator, region, year: YEAR }) ?? null
	);
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
});
