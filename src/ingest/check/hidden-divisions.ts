import type { ObservationRow } from './observation-rules';
import { isManufacturingDivision } from '../lists/sector-list';

/** What a region-year shows of manufacturing. */
interface Shown {
	total: boolean;
	divisions: number;
	/** Divisions whose persons employed are confidential. */
	readonly hidden: Set<string>;
	/** Divisions without a local unit: whatever is hidden there, nobody works in it. */
	readonly empty: Set<string>;
}

/**
 * Region-years that Eurostat published so, with the two confidential divisions C12 and C21 and no local unit in C12.
 * Their cells are public; what can be refused is a statistic made of what they leave, and `divisionShares` does.
 */
const PUBLISHED_EXPOSED: readonly string[] = ['BG33 2011', 'PL42 2008'];

/**
 * Region-years in which a secret could be worked back: the manufacturing total (C) of persons
 * employed is published and, of all its divisions (C10…C33), exactly one is confidential and can
 * hold anybody, so that the total less the others would give it. Eurostat hides a second one; a
 * table where it did not, or hid one without local units, must not be published.
 * Of an extract that lacks divisions nothing can be said.
 */
export class HiddenDivisions {
	readonly #divisions: number;
	readonly #shown = new Map<string, Shown>();

	/** `divisions`: how many divisions manufacturing has. */
	constructor(divisions: number) {
		this.#divisions = divisions;
	}

	/** Counts a row. */
	add(row: ObservationRow): void {
		if (!row.activity.startsWith('C')) return;
		const key = `${row.region} ${row.year}`;
		const shown = this.#shown.get(key) ?? newShown();
		this.#shown.set(key, shown);
		if (row.indicator === 'persons_employed') countPersons(shown, row);
		if (row.indicator === 'local_units' && row.value === 0) shown.empty.add(row.activity);
	}

	/** The region-years with exactly one hidden division under a published total, but those known. */
	exposed(): readonly string[] {
		return [...this.#shown]
			.filter(([, { total, divisions }]) => total && divisions === this.#divisions)
			.filter(([, shown]) => tellsOne(shown))
			.map(([key]) => key)
			.filter((key) => !PUBLISHED_EXPOSED.includes(key));
	}
}

function newShown(): Shown {
	return { total: false, divisions: 0, hidden: new Set(), empty: new Set() };
}

function countPersons(shown: Shown, { activity, value, flags }: ObservationRow): void {
	if (activity === 'C') shown.total = value !== null;
	if (!isManufacturingDivision({ code: activity })) return;
	shown.divisions += 1;
	if (value === null && flags.includes('c')) shown.hidden.add(activity);
}

function tellsOne({ hidden, empty }: Shown): boolean {
	const staffed = [...hidden].filter((activity) => !empty.has(activity));
	return hidden.size === 1 || staffed.length === 1;
}
