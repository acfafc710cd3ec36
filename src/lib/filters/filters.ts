import { MEASURES, type MeasureName } from '$lib/catalogue/measures';
import { placeOfCode } from '$lib/catalogue/regions/regions';
import { NAMED_SECTORS, sectorBySlug } from '$lib/catalogue/sectors';
import { INDICATORS, type IndicatorSlug } from '$lib/catalogue/types';
import { DEFAULT_FROM, newestYear, YEARS } from '$lib/catalogue/years';

/** Named sets of regions that a region can be compared with. */
export const BENCHMARKS = ['countries', 'country', 'other_hosts', 'hosts', 'chosen'] as const;
export type BenchmarkName = (typeof BENCHMARKS)[number];

/** How a map is drawn. */
export const VIEWS = ['map', 'tiles'] as const;
export type View = (typeof VIEWS)[number];

/** What a visitor has chosen; the query string of a page's address and nothing else. */
export interface Filters {
	readonly sector: string;
	/** Sectors side by side where a page shows several, in the order chosen; at least one. */
	readonly sectors: readonly string[];
	readonly indicator: IndicatorSlug;
	readonly measure: MeasureName;
	readonly year: number;
	/** First year of a change whose last is `year`. */
	readonly from: number;
	readonly benchmark: BenchmarkName;
	readonly view: View;
	/** Code of the region of the page for any region; null while none is chosen. */
	readonly region: string | null;
	/** Codes of regions put beside the page's own, in the order chosen; extra-regio codes never. */
	readonly compare: readonly string[];
}

/**
 * A part of an address that was left out: it means nothing here, the field has a value already, or more regions are
 * compared than are read.
 */
export interface Dropped {
	readonly field: keyof Filters;
	readonly value: string;
	readonly reason: 'unknown' | 'repeated' | 'too_many';
}

export const DEFAULT_FILTERS: Filters = {
	sector: 'metallurgy',
	sectors: NAMED_SECTORS.map(({ slug }) => slug),
	indicator: 'persons_employed',
	measure: 'value',
	year: newestYear({ indicator: 'persons_employed', measure: 'value' }),
	from: DEFAULT_FROM,
	benchmark: 'countries',
	view: 'map',
	region: null,
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
		const [text, ...others] = new Set(params.getAll(field));
		if (text === undefined) return fallback;
		const value = find(text);
		if (value === null) dropped.push({ field, value: text, reason: 'unknown' });
		for (const other of others) dropped.push({ field, value: other, reason: 'repeated' });
		return value ?? fallback;
	};
	const indicator = read('indicator', DEFAULT_FILTERS.indicator, findIndicator);
	const measure = read('measure', DEFAULT_FILTERS.measure, findMeasure);
	const filters = {
		sector: read('sector', DEFAULT_FILTERS.sector, findSector),
		sectors: readSectors(params, dropped),
		indicator,
		measure,
		year: read('year', newestYear({ indicator, measure }), findYear),
		from: read('from', DEFAULT_FILTERS.from, findYear),
		benchmark: read('benchmark', DEFAULT_FILTERS.benchmark, findBenchmark),
		view: read('view', DEFAULT_FILTERS.view, findView),
		region: read<string | null>('region', null, findRegion),
		compare: readCompared(params, dropped)
	};
	return { filters, dropped };
}

/** The query string of some filters: '' or '?…', defaults left out, in a fixed order. */
export function serialiseFilters(filters: Filters): string {
	const params = new URLSearchParams();
	const defaults = { ...DEFAULT_FILTERS, year: newestYear(filters) };
	for (const field of SINGLE) {
		const value = filters[field];
		if (value !== null && value !== defaults[field]) params.set(field, String(value));
	}
	if (filters.sectors.join() !== DEFAULT_FILTERS.sectors.join())
		for (const slug of filters.sectors) params.append('sectors', slug);
	for (const code of filters.compare) params.append('compare', code);
	const text = params.toString();
	return text === '' ? '' : `?${text}`;
}

/** The query string that compares some regions, all else at its default. */
export function compareQuery(regions: readonly string[]): string {
	return serialiseFilters({ ...DEFAULT_FILTERS, compare: regions.slice(0, MOST_COMPARED) });
}

/** Fields with one value, in the order of the address. */
const SINGLE = [
	'region',
	'sector',
	'indicator',
	'measure',
	'year',
	'from',
	'benchmark',
	'view'
] as const satisfies readonly (keyof Filters)[];

function readSectors(params: URLSearchParams, dropped: Dropped[]): readonly string[] {
	const kept = new Set<string>();
	for (const value of listed(params, 'sectors')) {
		const slug = findSector(value);
		if (slug === null) dropped.push({ field: 'sectors', value, reason: 'unknown' });
		else kept.add(slug);
	}
	return kept.size > 0 ? [...kept] : DEFAULT_FILTERS.sectors;
}

function readCompared(params: URLSearchParams, dropped: Dropped[]): readonly string[] {
	const kept = new Set<string>();
	for (const value of listed(params, 'compare')) {
		const code = placeOfCode(value)?.code;
		if (code === undefined) dropped.push({ field: 'compare', value, reason: 'unknown' });
		else if (kept.has(code) || kept.size < MOST_COMPARED) kept.add(code);
		else dropped.push({ field: 'compare', value, reason: 'too_many' });
	}
	return [...kept];
}

/** What a field lists, each once: repeated, or written with commas as people do. */
function listed(params: URLSearchParams, field: 'sectors' | 'compare'): readonly string[] {
	const values = params.getAll(field).flatMap((text) => text.split(','));
	return [...new Set(values)].filter((value) => value !== '');
}

function findSector(text: string): string | null {
	const slug = text.toLowerCase();
	return sectorBySlug.has(slug) ? slug : null;
}

function findIndicator(text: string): IndicatorSlug | null {
	return INDICATORS.find((slug) => slug === text) ?? null;
}

function findMeasure(text: string): MeasureName | null {
	return MEASURES.find((name) => name === text) ?? null;
}

function findView(text: string): View | null {
	return VIEWS.find((view) => view === text) ?? null;
}

function findRegion(text: string): string | null {
	return placeOfCode(text)?.code ?? null;
}

function findBenchmark(text: string): BenchmarkName | null {
	return BENCHMARKS.find((name) => name === text) ?? null;
}

function findYear(text: string): number | null {
	return YEARS.find((year) => String(year) === text) ?? null;
}
