import { type KnownExtraction, KNOWN_EXTRACTIONS } from '../lists/extractions';
import type { ObservationRow } from './observation-rules';

/** Counts the rows of an extraction, to say what is not as it is known to be. */
export interface ExtractionCheck {
	readonly add: (row: ObservationRow) => void;
	/** One sentence a problem, naming the table's file. */
	readonly problems: (path: string) => readonly string[];
}

/**
 * The check of a table that was read from an extraction, by the extraction's sha256: it has no flags, and
 * an extraction that is known holds what it is known to hold. Null for a table that Eurostat wrote.
 */
export function extractionCheck(
	sha256: string | undefined,
	known: readonly KnownExtraction[] = KNOWN_EXTRACTIONS
): ExtractionCheck | null {
	if (sha256 === undefined) return null;
	const expected = known.find((extraction) => extraction.sha256 === sha256);
	const counted = new Counted(expected?.activities ?? []);
	return {
		add: (row) => counted.add(row),
		problems: (path) => [
			...(counted.flagged === 0 ? [] : [`flags in an extraction: ${path} has ${counted.flagged}`]),
			...(expected === undefined ? [] : differences(counted, expected, path))
		]
	};
}

class Counted {
	cells = 0;
	figures = 0;
	flagged = 0;
	/** Persons employed in manufacturing, all countries together. */
	manufacturing = 0;
	readonly #activities: readonly string[];
	/** Activities with a figure of persons employed, by country. */
	readonly #found = new Map<string, Set<string>>();

	constructor(activities: readonly string[]) {
		this.#activities = activities;
	}

	/** Countries with a figure for every one of the activities. */
	get countries(): number {
		return [...this.#found.values()].filter((found) =>
			this.#activities.every((activity) => found.has(activity))
		).length;
	}

	add({ region, indicator, activity, value, flags }: ObservationRow): void {
		this.cells += 1;
		if (flags !== '') this.flagged += 1;
		if (value === null) return;
		this.figures += 1;
		if (region.length !== 2 || indicator !== 'persons_employed') return;
		if (activity === 'C') this.manufacturing += value;
		this.#found.set(region, (this.#found.get(region) ?? new Set()).add(activity));
	}
}

function differences(counted: Counted, expected: KnownExtraction, path: string): readonly string[] {
	return (['cells', 'figures', 'countries', 'manufacturing'] as const)
		.filter((what) => counted[what] !== expected[what])
		.map(
			(what) =>
				`not the extraction that it says: ${path} has ${counted[what]} ${WORDS[what]}, known are ${expected[what]}; read it again`
		);
}

const WORDS = {
	cells: 'cells',
	figures: 'figures',
	countries: 'countries with every activity',
	manufacturing: 'persons in manufacturing of all countries'
} as const;
