import { IngestError } from '../files/ingest-error';
import type { Cell } from './parse-cell';
import { LIMITS } from '../files/limits';

/** A published series: its words joined by blanks, `FR7 persons_employed C24`. */
export type SeriesKey = string;

/** One year's cells; each array has a place for every series. */
interface Year {
	values: Float64Array;
	flags: Uint16Array;
	/** Line on which a cell was read; 0 when it was not. */
	lines: Uint32Array;
}

const FIRST_CAPACITY = 1024;

/**
 * The cells of one table as they are read, of one file or of several slices, in any order. What
 * was not read is a cell without value and flags once its series and its year are there.
 */
export class Cells {
	readonly #places = new Map<SeriesKey, number>();
	readonly #years = new Map<number, Year>();
	readonly #flagCodes = new Map<string, number>([['', 0]]);
	#capacity = FIRST_CAPACITY;
	/** Whether a file told confidentiality in a column of its own, as since January 2025. */
	confidentialityApart = false;

	/** Years, ascending. */
	get years(): readonly number[] {
		return [...this.#years.keys()].sort((a, b) => a - b);
	}

	/** Series, ascending by region, indicator and activity: a blank sorts before every letter. */
	get series(): readonly SeriesKey[] {
		return [...this.#places.keys()].sort((a, b) => (a < b ? -1 : 1));
	}

	/** How many series were read. */
	get size(): number {
		return this.#places.size;
	}

	/** Distinct flags as published; the first is ''. */
	get flagWords(): readonly string[] {
		return [...this.#flagCodes.keys()];
	}

	/** Makes a year known, also when no cell of it is published; throws when there are too many. */
	openYear(year: number): void {
		if (this.#years.has(year)) return;
		if (this.#years.size === LIMITS.years) {
			throw new IngestError(
				`too many years: more than ${LIMITS.years}; check that it is the table`
			);
		}
		this.#years.set(year, emptyYear(this.#capacity));
	}

	/** Whether a series was read. */
	has(key: SeriesKey): boolean {
		return this.#places.has(key);
	}

	/** Line on which a cell was read first; 0 when it was not. */
	lineOf(key: SeriesKey, year: number): number {
		const place = this.#places.get(key);
		return place === undefined ? 0 : (this.#years.get(year)?.lines[place] ?? 0);
	}

	/** Keeps a cell. `line` counts from 1. */
	set(
		key: SeriesKey,
		year: number,
		{ value, flags, line }: Cell & { readonly line: number }
	): void {
		const place = this.#placeOf(key);
		this.openYear(year);
		const cells = this.#years.get(year) ?? emptyYear(this.#capacity);
		const code = this.#flagCodes.get(flags) ?? this.#flagCodes.size;
		this.#flagCodes.set(flags, code);
		cells.values[place] = value;
		cells.flags[place] = code;
		cells.lines[place] = line;
	}

	/** A cell: its value, NaN when there is none, and the place of its flags in `flagWords`. */
	at(key: SeriesKey, year: number): { readonly value: number; readonly flag: number } {
		const place = this.#places.get(key) ?? -1;
		const cells = this.#years.get(year);
		return { value: cells?.values[place] ?? Number.NaN, flag: cells?.flags[place] ?? 0 };
	}

	#placeOf(key: SeriesKey): number {
		const place = this.#places.get(key) ?? this.#places.size;
		this.#places.set(key, place);
		if (place >= this.#capacity) this.#grow();
		return place;
	}

	#grow(): void {
		this.#capacity *= 2;
		for (const [year, old] of this.#years) {
			const grown = emptyYear(this.#capacity);
			grown.values.set(old.values);
			grown.flags.set(old.flags);
			grown.lines.set(old.lines);
			this.#years.set(year, grown);
		}
	}
}

function emptyYear(capacity: number): Year {
	return {
		values: new Float64Array(capacity).fill(Number.NaN),
		flags: new Uint16Array(capacity),
		lines: new Uint32Array(capacity)
	};
}
