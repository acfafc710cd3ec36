import { regionByCode } from '$lib/catalogue/regions/regions';
import {
	locationDifference,
	locationQuotient,
	symmetricLocationQuotient
} from '$lib/measures/ratio/location-quotient';
import { personsPerUnit } from '$lib/measures/ratio/persons-per-unit';
import { share, shareOfBenchmark } from '$lib/measures/ratio/share';
import { wagesPerPerson } from '$lib/measures/ratio/wages-per-person';
import { DEFAULT_FILTERS, type BenchmarkName } from '$lib/filters/filters';
import { m } from '$lib/messages/compiled/messages.js';
import type { ReadObservation } from '$lib/query/observation-cube';
import { matchedFigures } from '$lib/answers/comparison';
import { figureOf, OWN } from './method-table.server';
import type { Words } from './words';

const YEAR = 2014;

/** Worked examples of sums, shares, quotients and ratios: each sentence with the numbers it computes. */
export function sizeExamples(read: ReadObservation, words: Words) {
	const locale = words.language;
	return {
		value: m.method_value_example(
			{
				shown: words.measure(figureOf(read, { region: 'DEA1', sector: 'c10', year: YEAR })),
				value: words.measure(figureOf(read, { region: 'DEA1', sector: 'food', year: YEAR }))
			},
			{ locale }
		),
		...quotientExamples(read, words),
		share_of_benchmark: shareOfBenchmarkExample(read, words),
		...ratioExamples(read, words)
	};
}

function figuresAgainst(read: ReadObservation, benchmark: BenchmarkName) {
	return matchedFigures(
		read,
		{ ...DEFAULT_FILTERS, sector: 'polymers', year: YEAR, benchmark },
		OWN
	);
}

function shareOfBenchmarkExample(read: ReadObservation, words: Words): string {
	const locale = words.language;
	const countries = figuresAgainst(read, 'countries');
	const { rest, used, dropped } = countries.benchmark;
	return m.method_share_of_benchmark_example(
		{
			sector: words.measure(countries.sector),
			benchmark_sector: words.measure(rest.sector),
			count: words.number(used.length),
			dropped: words.list(dropped.map(({ region }) => regionByCode.get(region).names[locale])),
			value: words.share(shareOfBenchmark(countries))
		},
		{ locale }
	);
}

function quotientExamples(read: ReadObservation, words: Words) {
	const locale = words.language;
	const hosts = figuresAgainst(read, 'other_hosts');
	const withOwn = figuresAgainst(read, 'hosts');
	const quotient = words.measure(locationQuotient(hosts), 2);
	const parts = {
		sector: words.measure(hosts.sector),
		total: words.measure(hosts.total),
		benchmark_sector: words.measure(hosts.benchmark.rest.sector),
		benchmark_total: words.measure(hosts.benchmark.rest.total),
		count: words.number(hosts.benchmark.used.length)
	};
	return {
		share: m.method_share_example({ ...parts, value: words.share(share(hosts)) }, { locale }),
		location_quotient: m.method_location_quotient_example(
			{ ...parts, value: quotient, with_own: words.measure(locationQuotient(withOwn), 2) },
			{ locale }
		),
		symmetric_location_quotient: m.method_symmetric_location_quotient_example(
			{ quotient, value: words.measure(symmetricLocationQuotient(hosts), 2) },
			{ locale }
		),
		location_difference: m.method_location_difference_example(
			{ ...parts, value: words.change(locationDifference(hosts), 3) },
			{ locale }
		)
	};
}

function ratioExamples(read: ReadObservation, words: Words) {
	const locale = words.language;
	const of = (region: string, sector: string) => ({
		persons: figureOf(read, { region, sector, year: YEAR }),
		units: figureOf(read, { region, sector, year: YEAR, indicator: 'local_units' }),
		wagesMillionEuro: figureOf(read, { region, sector, year: YEAR, indicator: 'wages' })
	});
	const metallurgy = of(OWN, 'metallurgy');
	const persons = words.measure(metallurgy.persons);
	return {
		persons_per_unit: m.method_persons_per_unit_example(
			{
				persons,
				units: words.measure(metallurgy.units),
				value: words.measure(personsPerUnit(metallurgy), 1)
			},
			{ locale }
		),
		wages_per_person: m.method_wages_per_person_example(
			{
				persons,
				wages: words.measure(metallurgy.wagesMillionEuro, 1),
				value: words.measure(wagesPerPerson(metallurgy)),
				hidden: words.measure(wagesPerPerson(of('DEA1', 'food')))
			},
			{ locale }
		)
	};
}
