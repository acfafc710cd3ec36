import type { Extraction } from './tables/data-package.server';
import type { Provenance } from './tables/provenance.server';
import type { Names } from './types';

/** A table of Eurostat's whose figures belong together: across two of them nothing is compared, joined or summed. */
export interface Series {
	/** Eurostat's code of the table. */
	readonly table: string;
	/** File of `datasets/` that holds it. */
	readonly file: string;
	/** Its years, ascending. */
	readonly years: readonly [number, ...number[]];
	/** Slugs of the indicators that it holds: an extraction may have one alone. */
	readonly indicators: readonly string[];
	readonly titles: Names;
	/** Day it was published, ISO; of an extraction the month, or the day, on which it was taken. */
	readonly vintage: string;
	/** SHA-256 of the file, 64 hexadecimal digits. */
	readonly sha256: string;
	/** The extraction that it was read from, which has no flags; null where Eurostat wrote the file. */
	readonly extraction: Extraction | null;
}

/** Put in by the build, from the tables of `datasets/` (vite.config.ts): a page knows years, not files. */
declare const __SERIES__: readonly [Series, ...Series[]];

/** The series of the published tables, oldest first; their years do not overlap. */
export const SERIES = __SERIES__;

/** First years of every series but the oldest: a year in which another regulation counts other units. */
export const SERIES_STARTS: readonly number[] = SERIES.slice(1).map(({ years: [first] }) => first);

/** The series that a year belongs to: the last that has begun by then, the oldest for any year before. */
export function seriesOf(year: number): Series {
	return SERIES.filter(({ years: [first] }) => first <= year).at(-1) ?? SERIES[0];
}

/**
 * Where figures of some years come from: the tables of those years with their days and marks, by ", ". Of no years it
 * is `source` itself.
 */
export function citing(source: Provenance, years: readonly number[]): Provenance {
	const cited = new Set(years.map(seriesOf));
	const each = SERIES.filter((series) => cited.has(series));
	if (each.length === 0) return source;
	const list = (values: readonly string[]) => [...new Set(values)].join(', ');
	const extracted = each.flatMap((series) => (series.extraction === null ? [] : series.years));
	return {
		...source,
		...(extracted.length > 0 && { extracted: extracted.filter((year) => years.includes(year)) }),
		table: list(each.map(({ table }) => table)),
		vintage: list(each.map(({ vintage }) => vintage)),
		sha256: list(each.map(({ sha256 }) => sha256))
	};
}
