import type { ObservationCell, ObservationKey } from '$lib/query/observation-cube';

/** A step from one year to the next that no flag explains. */
export interface Jump {
	readonly region: string;
	readonly activity: string;
	/** The later of the two years. */
	readonly year: number;
	readonly before: number;
	readonly after: number;
	/** after / before − 1; 0.25 is a quarter more. */
	readonly growth: number;
}

/** A jump is a change by a quarter or more, where either year has more than 1,000 persons. Our judgement. */
export const JUMP = { leastGrowth: 0.25, persons: 1000 } as const;

/**
 * The large changes of persons employed from one year to the next whose cell carries no b: crises, plants that
 * open or change division, and breaks that nobody flagged; the table does not say which. Largest first.
 * Years without a figure, and growth from zero, are passed over.
 */
export function unflaggedJumps(
	read: (key: ObservationKey) => ObservationCell,
	among: {
		readonly regions: readonly string[];
		readonly activities: readonly string[];
		readonly years: readonly number[];
	}
): readonly Jump[] {
	return among.regions
		.flatMap((region) =>
			among.activities.flatMap((activity) =>
				among.years.flatMap((year) => jumpsInto(read, { region, activity, year }))
			)
		)
		.sort((a, b) => Math.abs(b.growth) - Math.abs(a.growth));
}

function jumpsInto(
	read: (key: ObservationKey) => ObservationCell,
	key: Omit<ObservationKey, 'indicator'>
): Jump[] {
	const cellIn = (year: number) => read({ indicator: 'persons_employed', ...key, year });
	const [before, after] = [cellIn(key.year - 1).value, cellIn(key.year).value];
	if (before === null || after === null || before <= 0) return [];
	if (cellIn(key.year).flags.includes('b')) return [];
	const growth = after / before - 1;
	const large = Math.max(before, after) > JUMP.persons && Math.abs(growth) >= JUMP.leastGrowth;
	return large ? [{ ...key, before, after, growth }] : [];
}
