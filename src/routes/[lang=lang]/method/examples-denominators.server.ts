import { findDenominator, type DenominatorTable } from '$lib/catalogue/denominators';
import type { Denominator } from '$lib/catalogue/types';
import { denominatorMeasure } from '$lib/measures/denominator-measure';
import { jobsPer1000 } from '$lib/measures/jobs-per-1000';
import { shareOfEmployment } from '$lib/measures/share-of-employment';
import { wagesToGdp } from '$lib/measures/wages-to-gdp';
import { m } from '$lib/messages/compiled/messages.js';
import type { ReadObservation } from '../../sector-measure';
import { OWN } from './example-benchmark.server';
import { figureOf } from './method-table.server';
import type { Words } from './words';

const YEAR = 2014;
/** A host one of whose two parts of metallurgy has confidential wages in that year. */
const WITH_SECRET = 'RO21';
/** The codes of NUTS 2016 whose populations make up Auvergne-Rhône-Alpes. */
const PARTS = ['FRK1', 'FRK2'];

/** Worked examples of a sector against its region: each sentence with the numbers it computes. */
export function denominatorExamples(
	read: ReadObservation,
	words: Words,
	denominators: DenominatorTable
) {
	const locale = words.language;
	const beside = (denominator: Denominator, region: string) =>
		denominatorMeasure(
			findDenominator([denominators], { denominator, region, year: YEAR }) ?? null
		);
	const of = (region: string, indicator: string) =>
		figureOf(read, { region, sector: 'metallurgy', year: YEAR, indicator });
	const wagesOf = (region: string) =>
		wagesToGdp({
			wagesMillionEuro: of(region, 'wages'),
			gdpMillionEuro: beside('gdp', region)
		});
	const persons = of(OWN, 'persons_employed');
	const population = beside('population', OWN);
	const employedThousand = beside('total_employment', OWN);
	return {
		jobs_per_1000: m.method_jobs_per_1000_example(
			{
				persons: words.measure(persons),
				population: words.measure(population),
				parts: words.list(PARTS),
				value: words.measure(jobsPer1000({ persons, population }), 1)
			},
			{ locale }
		),
		share_of_employment: m.method_share_of_employment_example(
			{
				persons: words.measure(persons),
				employed: words.measure(employedThousand, 1),
				value: words.share(shareOfEmployment({ persons, employedThousand }))
			},
			{ locale }
		),
		wages_to_gdp: m.method_wages_to_gdp_example(
			{
				wages: words.measure(of(OWN, 'wages'), 1),
				gdp: words.measure(beside('gdp', OWN), 1),
				value: words.share(wagesOf(OWN)),
				hidden: words.share(wagesOf(WITH_SECRET))
			},
			{ locale }
		)
	};
}
