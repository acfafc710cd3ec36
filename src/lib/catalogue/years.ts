import { measureEntry, needs, type MeasureName } from './measures';
import { SERIES, type Series } from './series';
import { DENOMINATORS, type Denominator, type IndicatorSlug } from './types';

const [first, ...later] = SERIES;

/** Years of all series, ascending: those that filters list and charts show. */
export const YEARS: readonly [number, ...number[]] = [
	...first.years,
	...later.flatMap(({ years }) => years)
];

/** First year of a change by default: the first with persons employed for all French regions. */
export const DEFAULT_FROM = 2010;

/** Of the oldest table the only year in which every host has persons employed in every named sector, but for one part. */
export const LAST_WHOLE_YEAR = 2014;

/** Put in by the build. */
declare const __LAST_YEARS__: Readonly<Record<Denominator, number>>;

/** Put in by the build. */
declare const __LAST_QUARTER__: string | null;

/** The day on which the last quarter of Urssaf's employees ends, ISO; null where there are none. */
export const LAST_QUARTER = __LAST_QUARTER__;

/** The last year of each table that regions are measured by. */
export const LAST_YEARS = __LAST_YEARS__;

/** What is shown of a sector: an indicator by a measure. */
interface Chosen {
	readonly indicator: IndicatorSlug;
	readonly measure: MeasureName;
}

/**
 * The newest year in which all is there that a figure is made of. A change ends with the oldest table, as no other
 * has two years of one regulation that reach back to `DEFAULT_FROM`.
 */
export function newestYear({ indicator, measure }: Chosen): number {
	if (needs(measure, 'window')) return LAST_WHOLE_YEAR;
	const { inputs } = measureEntry(measure);
	const asked = [...new Set(inputs.map((input) => INDICATOR_OF[input] ?? indicator))];
	const last = DENOMINATORS.filter((name) => inputs.includes(name)).map((name) => LAST_YEARS[name]);
	const isThere = ({ series, year }: SeriesYear) =>
		asked.every((name) => series.indicators.includes(name)) && last.every((end) => year <= end);
	return NEWEST_FIRST.find(isThere)?.year ?? LAST_WHOLE_YEAR;
}

interface SeriesYear {
	readonly series: Series;
	readonly year: number;
}

const NEWEST_FIRST: readonly SeriesYear[] = later
	.flatMap((series) => series.years.map((year) => ({ series, year })))
	.reverse();

/** Indicators that inputs of formulas are of, whatever is chosen. */
const INDICATOR_OF: Readonly<Record<string, IndicatorSlug>> = {
	persons: 'persons_employed',
	units: 'local_units',
	wages: 'wages',
	country_wages: 'wages'
};
