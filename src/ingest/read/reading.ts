import { errorAt, type Place, quoted } from '../files/ingest-error';
import type { Cells, SeriesKey } from './cells';

/** The code that a series has of a dimension; undefined in a file without that dimension. */
export type CodeOf = (dimension: string) => string | undefined;

/** A table that may stand in a file, and what is kept of it. */
export interface Wanted {
	/** Eurostat's code. */
	readonly code: string;
	/** Dimensions that its files have beside time. */
	readonly needs: readonly string[];
	/** Dimensions that they may have besides. */
	readonly may: readonly string[];
	/** The series that a file's codes name; null for one that is left out. Throws at a code that must not be. */
	readonly seriesOf: (code: CodeOf, place: Place) => SeriesKey | null;
}

/** A file being read into the cells of its table. */
export interface Reading {
	readonly cells: Cells;
	readonly wanted: readonly Wanted[];
	/** Eurostat's code of the table as the person told it; undefined when not told. */
	readonly told: string | undefined;
	/** The file as the person named it. */
	readonly file: string;
	/** One activity of a table that was fetched by activities: it may have no rows. */
	readonly isSlice: boolean;
}

/** What a file turned out to be: which table, and of which day, ISO; null when it does not say. */
export interface FileRead {
	readonly table: Wanted;
	readonly day: string | null;
}

/** Lines as they arrive. */
export type Batches = AsyncIterable<readonly string[]>;

/** Throws when a file lacks a dimension of its table, has one that is unknown, or has one twice. */
export function refuseDimensions(
	names: readonly string[],
	{ needs, may }: Pick<Wanted, 'needs' | 'may'>,
	place: Place
): void {
	const cure = `its dimensions are ${[...may, ...needs].join(', ')}`;
	const missing = needs.find((name) => !names.includes(name));
	if (missing !== undefined) throw errorAt(place, `missing dimension: ${missing}`, cure);
	const known = [...needs, ...may];
	const other = names.find((name, at) => !known.includes(name) || names.indexOf(name) < at);
	if (other === undefined) return;
	throw errorAt(place, `unknown or repeated dimension: ${quoted(other)}`, cure);
}

/** The series that codes name (`seriesOf`), of an annual table; throws at any other frequency. */
export function annualSeries(table: Wanted, code: CodeOf, place: Place): SeriesKey | null {
	const frequency = code('freq') ?? 'A';
	if (frequency === 'A') return table.seriesOf(code, place);
	throw errorAt(place, `unknown frequency: ${quoted(frequency)}`, 'the table is annual, A');
}
