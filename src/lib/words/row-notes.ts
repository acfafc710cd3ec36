import { regionByCode } from '$lib/catalogue/regions/regions';
import type { Language } from '$lib/catalogue/types';
import type { Measure } from '$lib/measures/status/measure';
import { m } from '$lib/messages/compiled/messages.js';
import { sayFlags } from '$lib/messages/say';
import { sayDoubtsOf } from './change/doubt-words';
import { needs } from '$lib/catalogue/measures';
import { sayExchangeOf } from './change/exchange-words';
import type { FigureRow } from './names/figure-row';
import { sayAcrossSeries } from './names/series-words';

/**
 * What must be known of a figure's rows, each sentence once: changes over no years or across two tables, doubtful ones,
 * exchange rates, flags of a benchmark.
 */
export function sayNotes(rows: readonly FigureRow[], language: Language): readonly string[] {
	return [
		...sayNoChange(rows, language),
		...sayDoubtsOf(rows, language),
		sayExchangeOf(rows),
		...sayBenchmarkFlags(
			rows.map(({ measure, filters: { year } }) => ({ measure, year })),
			language
		)
	].filter(Boolean);
}

/** What the rows are set against; nothing where that is nothing. */
export function sayBenchmark(rows: readonly FigureRow[]): string {
	const compared = rows.find(({ filters }) => needs(filters.measure, 'benchmark'));
	return compared === undefined ? '' : m.benchmark_told({ name: compared.filters.benchmark });
}

/** Why no row can show a change. */
function sayNoChange(rows: readonly FigureRow[], language: Language): readonly string[] {
	const asked = rows.find(({ filters }) => filters.measure === 'growth')?.filters;
	if (asked === undefined) return [];
	return asked.from === asked.year ? [m.growth_same_year()] : sayAcrossSeries(asked, language);
}

/** Which flags the members of the benchmarks bear, one sentence a flag: "break in series (b): France (2014)". */
export function sayBenchmarkFlags(
	figures: readonly { readonly measure: Measure; readonly year: number }[],
	language: Language
): readonly string[] {
	const borne = new Map<string, Map<string, Set<number>>>();
	for (const { measure, year } of figures)
		for (const { region, flags } of measure.benchmarkFlags ?? [])
			for (const letter of flags) {
				const regions = borne.get(letter) ?? new Map<string, Set<number>>();
				borne.set(letter, regions.set(region, (regions.get(region) ?? new Set()).add(year)));
			}
	const list = new Intl.ListFormat(language);
	const nameOf = ([code, years]: readonly [string, ReadonlySet<number>]) =>
		`${regionByCode.get(code).names[language]} (${[...years].sort((a, b) => a - b).join(', ')})`;
	return [...borne].map(([letter, regions]) =>
		m.benchmark_flagged({ flag: sayFlags(letter), members: list.format([...regions].map(nameOf)) })
	);
}
