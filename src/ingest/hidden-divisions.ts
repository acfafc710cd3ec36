import type { ObservationRow } from './observation-rules';
import { isManufacturingDivision } from './sector-list';

/** What a region-year shows of persons employed in manufacturing. */
interface Shown {
	total: boolean;
	divisions: number;
	hidden: number;
}

/**
 * Region-years in which a secret could be worked back: the manufacturing total (C) of persons
 * employed is published and, of all its divisions (C10…C33), exactly one is confidential, so that
 * the total less the others would give it. Eurostat hides a second one; a table where it did not
 * must not be published. Of an extract that lacks divisions nothing can be said.
 */
export class HiddenDivisions {
	readonly #divisions: number;
	readonly #shown = new Map<string, Shown>();

	/** `divisions`: how many divisions manufacturing has. */
	constructor(divisions: number) {
		this.#divisions = divisions;
	}

	/** Counts a row. */
	add({ region, indicator, activity, year, value, flags }: ObservationRow): void {
		if (indicator !== 'persons_employed' || !activity.startsWith('C')) return;
		const key = `${region} ${year}`;
		const shown = this.#shown.get(key) ?? { total: false, divisions: 0, hidden: 0 };
		this.#shown.set(key, shown);
		if (activity === 'C') shown.total = value !== null;
		if (!isManufacturingDivision({ code: activity })) return;
		shown.divisions += 1;
		if (value === null && flags.includes('c')) shown.hidden += 1;
	}

	/** The region-years with exactly one hidden division under a published total. */
	exposed(): readonly string[] {
		return [...this.#shown]
			.filter(([, { total, divisions }]) => total && divisions === this.#divisions)
			.filter(([, { hidden }]) => hidden === 1)
			.map(([key]) => key);
	}
}
