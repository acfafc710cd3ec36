import { regionByCode } from '$lib/catalogue/regions/regions';
import type { Language } from '$lib/catalogue/types';
import type { Measure } from '$lib/measures/status/measure';
import { m } from '$lib/messages/compiled/messages.js';
import { sayFlags } from '$lib/messages/say';
import { sayDoubtsOf } from './change/doubt-words';
import { sayExchangeOf } from './change/exchange-words';
import type { FigureRow } from './names/figure-row';

/** What must be known of a figure's rows, each sentence once: doubtful changes, exchange rates, flags of a benchmark. */
export function sayNotes(rows: readonly FigureRow[], language: Language): readonly string[] {
	return [
		...sayDoubtsOf(rows, language),
		sayExchangeOf(rows),
		...sayBenchmarkFlags(
			rows.map(({ measure, filters: { year } }) => ({ measure, year })),
			language
		)
	].filter(Boolean);
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
