import { SHOWN_INDICATORS } from '$lib/catalogue/indicators';
import { placeByCode } from '$lib/catalogue/regions';
import { sectorBySlug } from '$lib/catalogue/sectors';
import type { IndicatorSlug } from '$lib/catalogue/types';
import { DEFAULT_FROM, DEFAULT_YEAR, YEARS } from '$lib/catalogue/years';

/** Named sets of regions that a region can be compared with. */
export const BENCHMARKS = ['other_hosts', 'hosts', 'countries', 'country', 'chosen'] as const;
export type BenchmarkName = (typeof BENCHMARKS)[number];

/** What a visitor has chosen; the query string of a page's address and nothing else. */
export interface Filters {
	readonly sector: string;
	readonly indicator: IndicatorSlug;
	readonly year: number;
	/** First year of a change whose last is `year`. */
	readonly from: number;
	readonly benchmark: BenchmarkName;
	/** Codes of regions put beside the page's own, in the order chosen; extra-regio codes never. */
	readonly compare: readonly string[];
}

/** A part of an address that means nothing here and was left out. */
export interface Dropped {
	readonly field: keyof Filters;
	readonly value: string;
}

export const DEFAULT_FILTERS: Filters = {
	sector: 'metallurgy',
	indicator: 'persons_employed',
	year: DEFAULT_YEAR,
	from: DEFAULT_FROM,
	benchmark: 'other_hosts',
	compare: []
};

/** More would not be read, and every one is a row of the chart. */
export const MOST_COMPARED = 12;

/** Filters of a query string; whatever is unknown falls back to the default and is named in `dropped`. */
export function parseFilters(search: string): {
	readonly filters: Filters;
	readonly dropped: readonly Dropped[];
} {
	const params = new URLSearchParams(search);
	const dropped: Dropped[] = [];
	const read = <Value>(
		field: keyof Filters,
		fallback: Value,
		find: (text: string) => Value | null
	) => {
		const text = params.get(field);
		if (text === null) return fallback;
		const value = find(text);
		if (value === null) dropped.push({ field, value: text });
		return value ?? fallback;
	};
	const filters = {
		sector: read('sector', DEFAULT_FILTERS.sector, findSector),
		indicator: read('indicator', DEFAULT_FILTERS.indicator, findIndicator),
		year: read('year', DEFAULT_FILTERS.year, findYear),
		from: read('from', DEFAULT_FILTERS.from, findYear),
		benchmark: read('benchmark', DEFAULT_FILTERS.benchmark, findBenchmark),
		compare: readCompared(params, dropped)
	};
	return { filters, dropped };
}

/** The query string of some filters: '' or '?…', defaults left out, in a fixed order. */
export function serialiseFilters(filters: Filters): string {
	const params = new URLSearchParams();
	if (filters.sector !== DEFAULT_FILTERS.sector) params.set('sector', filters.sector);
	if (filters.indicator !== DEFAULT_FILTERS.indicator) params.set('indicator', filters.indicator);
	if (filters.year !== DEFAULT_FILTERS.year) params.set('year', String(filters.year));
	if (filters.from !== DEFAULT_FILTERS.from) params.set('from', String(filters.from));
	if (filters.benchmark !== DEFAULT_FILTERS.benchmark) params.set('benchmark', filters.benchmark);
	for (const code of filters.compare) params.append('compare', code);
	const text = params.toString();
	return text === '' ? '' : `?${text}`;
}

function readCompared(params: URLSearchParams, dropped: Dropped[]): readonly string[] {
	const asked = [...new Set(params.getAll('compare'))].filter((code) => code !== '');
	const kept = asked.filter(placeByCode.has).slice(0, MOST_COMPARED);
	for (const value of asked) if (!kept.includes(value)) dropped.push({ field: 'compare', value });
	return kept;
}

function findSector(text: string): string | null {
	return sectorBySlug.has(text) ? text : null;
}

function findIndicator(text: string): IndicatorSlug | null {
	const indicator = SHOWN_INDICATORS.find(({ slug }) => slug === text);
	return (indicator?.slug as IndicatorSlug | undefined) ?? null;
}

function findBenchmark(text: string): BenchmarkName | null {
	return BENCHMARKS.find((name) => name === text) ?? null;
}

function findYear(text: string): number | null {
	return YEARS.find((year) => String(year) === text) ?? null;
}
