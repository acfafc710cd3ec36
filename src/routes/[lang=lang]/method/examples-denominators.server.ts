import { DEFAULT_FILTERS } from '$lib/filters/filters';
import { m } from '$lib/messages/compiled/messages.js';
import type { Cells } from '$lib/cells/cells.svelte';
import { besideMeasure, denominatorFigures } from '$lib/answers/denominator-figures';
import type { Denominator } from '$lib/catalogue/types';
import { figureOf, OWN } from './method-table.server';
import type { Words } from './words';

const YEAR = 2014;
/** A host one of whose two parts of metallurgy has confidential wages in that year. */
const WITH_SECRET = 'RO21';
/** The codes of NUTS 2016 whose populations make up Auvergne-Rhône-Alpes. */
const PARTS = ['FRK1', 'FRK2'];

/** Worked examples of a sector against its region: each sentence with the numbers it computes. */
export function denominatorExamples(cells: Cells, words: Words) {
	const locale = words.language;
	const filters = { ...DEFAULT_FILTERS, year: YEAR };
	const beside = (indicator: Denominator) =>
		besideMeasure(cells, { indicator, region: OWN, year: YEAR });
	const of = (indicator: string) =>
		figureOf(cells.read, { region: OWN, sector: filters.sector, year: YEAR, indicator });
	const own = denominatorFigures(cells, filters, OWN);
	const hidden = denominatorFigures(cells, filters, WITH_SECRET);
	const persons = words.measure(of('persons_employed'));
	return {
		jobs_per_1000: m.method_jobs_per_1000_example(
			{
				persons,
				population: words.measure(beside('population')),
				parts: words.list(PARTS),
				value: words.measure(own.jobs_per_1000, 1)
			},
			{ locale }
		),
		share_of_employment: m.method_share_of_employment_example(
			{
				persons,
				employed: words.measure(beside('total_employment'), 1),
				value: words.share(own.share_of_employment)
			},
			{ locale }
		),
		wages_to_gdp: m.method_wages_to_gdp_example(
			{
				wages: words.measure(of('wages'), 1),
				gdp: words.measure(beside('gdp'), 1),
				value: words.share(own.wages_to_gdp),
				hidden: words.share(hidden.wages_to_gdp)
			},
			{ locale }
		)
	};
}
