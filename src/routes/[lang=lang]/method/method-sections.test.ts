import { describe, expect, it } from 'vitest';
import { HOST_REGIONS } from '$lib/catalogue/regions/hosts';
import { COUNTRIES } from '$lib/catalogue/regions/regions';
import { LANGUAGES, type Language } from '$lib/catalogue/types';
import type { Filters } from '$lib/filters/filters';
import { IN_2014 } from '../../../../tests/fixtures/in-2014';
import { publishedCells } from '../../../../tests/fixtures/published-cells';
import type { NumberQuestion } from '$lib/answers/number-question';
import { traceOf } from '$lib/tracing/trace';
import { measureSections } from './method-sections.server';
import { readMethodCells } from './method-table.server';
import { wordsIn } from './words';

async function examplesIn(language: Language) {
	const sections = measureSections(await readMethodCells(), language);
	return new Map(sections.map(({ id, example }) => [id, example]));
}

/**
 * Literals: DuckDB over datasets/observations.parquet, methods.md and the issue's own list; parts of the change and the
 * quotient of the marks (against 26 countries) from Eurostat's bulk file of 31 July 2017 by a Python script of its own.
 */
const EXPECTED: readonly (readonly [id: string, ...parts: string[]])[] = [
	['sum-of-parts', '“at least 23,913”'],
	['share', '55,615', '434,500', '12.8%'],
	['share-of-benchmark', 'the 26 countries', 'Ireland, Luxembourg and Malta'],
	['location-quotient', 'other 14 hosts: 1.50', 'among the hosts: 1.42'],
	['symmetric-quotient', 'becomes 0.20'],
	['growth', 'from 11,914 to 9,367', '−21.4%', '2010 to 2014: not comparable'],
	['compound-growth', '−7.7% a year'],
	['index-series', '2011: 78.8', '2013: 78.6', '2014: not comparable'],
	['largest-step', '−2,523 persons from 2010 to 2011', '99.1%'],
	['persons-per-unit', '79,424', '5,721', '13.9'],
	['wages-per-person', '2,921.4 million euro', '36,782 euro', 'partly hidden: confidential'],
	['jobs-per-1000', '79,424', '7,820,966', 'FRK1 and FRK2', '10.2'],
	['share-of-employment', '79,424', '3,229.9 thousand', '2.5%'],
	['wages-to-gdp', '2,921.4', '243,946.5', '1.2%', 'at least 0.1%'],
	['shift-share', 'against 8 other hosts', '−2,598', '−671', '−769', 'change −4,038 persons'],
	['esteban-marquillas', 'C −913, A +144; regional part −769 persons'],
	['portfolio', '−5.4% in the region', '−4.3% in the same 8 hosts', '71,347'],
	['krugman-hoover', 'K = 0.565, H = 0.282', '(3 divisions hidden)'],
	['herfindahl', 'H = 0.0784', 'N = 12.8'],
	['ranks', 'at least 23,913', 'between place 1 and place 9 of 15'],
	['sector-marks', 'S: yes (2.5%)', 'L: yes (1.658)', 'W: no (35,990 against 33,091']
];

describe('measureSections', () => {
	it.each(EXPECTED)('measureSections(read, en) computes %s', async (id, ...parts) => {
		const example = (await examplesIn('en')).get(id) ?? '';
		for (const part of parts) expect(example).toContain(part);
	});

	it.each(LANGUAGES)(
		'measureSections(read, %s) fills every blank of every example',
		async (language) => {
			for (const [id, example] of await examplesIn(language))
				expect(example, id).not.toMatch(
					/NaN|undefined|null|Infinity|\{|not available|non disponible/
				);
		}
	);

	it('measureSections(read, fr) writes French numbers and minus signs', async () => {
		const examples = await examplesIn('fr');
		expect(examples.get('location-quotient')).toContain('autres régions hôtes\u00a0: 1,50');
		expect(examples.get('growth')).toContain('de 11\u202f914 à 9\u202f367');
		expect(examples.get('growth')).toContain('−21,4');
	});
});

const CHANGE = { from: 2010, year: 2013 };
const words = wordsIn('en');

/** The statistics of a region's page that an example repeats, and how both write them. */
const SHOWN: readonly (readonly [
	id: string,
	statistic: NumberQuestion['statistic'],
	sector: string,
	write: 'share' | 'quotient' | 'persons',
	filters: Partial<Filters>
])[] = [
	['share', 'share', 'polymers', 'share', {}],
	['share-of-benchmark', 'share_of_benchmark', 'polymers', 'share', { benchmark: 'countries' }],
	['location-quotient', 'location_quotient', 'polymers', 'quotient', {}],
	['location-quotient', 'location_quotient', 'polymers', 'quotient', { benchmark: 'hosts' }],
	['symmetric-quotient', 'symmetric_location_quotient', 'polymers', 'quotient', {}],
	['growth', 'growth', 'c24', 'share', CHANGE],
	['shift-share', 'national', 'metallurgy', 'persons', CHANGE],
	['shift-share', 'mix', 'metallurgy', 'persons', CHANGE],
	['shift-share', 'regional', 'metallurgy', 'persons', CHANGE],
	['esteban-marquillas', 'regional', 'metallurgy', 'persons', CHANGE],
	['portfolio', 'growth', 'metallurgy', 'share', CHANGE],
	['share-of-employment', 'share_of_employment', 'metallurgy', 'share', {}],
	['wages-to-gdp', 'wages_to_gdp', 'metallurgy', 'share', {}]
];

it.each(SHOWN)(
	'the example of %s shows what the region’s page shows: %s of %s',
	async (id, statistic, sector, write, filters) => {
		const cells = await publishedCells([...HOST_REGIONS, ...COUNTRIES.map(({ code }) => code)]);
		const { measure } = traceOf(cells, {
			...{ statistic, sector, region: 'FR7' },
			filters: { ...IN_2014, ...filters, sector }
		});
		const said = {
			share: () => words.share(measure),
			quotient: () => words.measure(measure, 2),
			persons: () => words.change(measure)
		}[write]();
		expect(measure.status).toBe('complete');
		expect((await examplesIn('en')).get(id)).toContain(said);
	}
);
