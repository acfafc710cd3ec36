import { growth } from '../change/growth';
import { indexSeries, type YearMeasure } from '../change/index-series';
import { share } from '../ratio/share';
import { combine, exactly } from '../status/combine';
import { refuse, type Measure } from '../status/measure';
import { yearEnds, type Quarters } from './count-employees';

/** Employees of one group, or of several together, on the days of its table. */
export interface CountedGroup {
	/** Code of the group; C for all of manufacturing. */
	readonly group: string;
	/** In the region, on each day. */
	readonly own: readonly Measure[];
	/** In all regions of the table together: a sum of ours. */
	readonly all: readonly Measure[];
}

/** Counts with the days that they are of. */
export interface CountedQuarters {
	readonly quarters: Quarters;
	/** ISO, one for each measure of a group. */
	readonly days: readonly string[];
}

/** Employees of one area on the newest day, and how they moved. */
export interface AreaFigures {
	readonly employees: Measure;
	readonly before: Measure;
	/** Newest less a year before: employees; only where both are complete. */
	readonly change: Measure;
	/** The same as a share of those a year before. */
	readonly growth: Measure;
	/** Change since the end of 2019, a share. */
	readonly since: Measure;
	/** At the end of each year, 100 at that of the base. */
	readonly index: readonly YearMeasure[];
}

/** A group's employees in a region, beside all regions of the table. */
export interface GroupFigures {
	readonly group: string;
	readonly own: AreaFigures;
	readonly all: AreaFigures;
	/** Of the employees of all regions, those of the region: 0 to 1. */
	readonly share: Measure;
}

/** What figures show of a group; a day without a count leaves what rests on it not available. */
export function groupFigures(counted: CountedGroup, when: CountedQuarters): GroupFigures {
	const own = areaFigures(counted.own, when);
	const all = areaFigures(counted.all, when);
	return {
		group: counted.group,
		own,
		all,
		share: share({ sector: own.employees, total: all.employees })
	};
}

/** One area's newest employees and their changes, from its counts on the days. */
export function areaFigures(
	counts: readonly Measure[],
	{ quarters, days }: CountedQuarters
): AreaFigures {
	const on = (day: string) => counts[days.indexOf(day)] ?? UNCOUNTED;
	const employees = on(quarters.newest);
	const before = on(quarters.yearBefore);
	const base = on(quarters.base);
	return {
		employees,
		before,
		change: combine({
			inputs: { end: exactly(employees), start: exactly(before) },
			formula: (at) => at.end - at.start
		}),
		growth: growthBetween({ start: before, end: employees }),
		since: growthBetween({ start: base, end: employees }),
		index: indexSeries(
			yearEnds(quarters).map((day) => ({ year: yearOf(day), measure: on(day) })),
			{ base: yearOf(quarters.base), breaks: new Map() }
		)
	};
}

// The table tells of no break.
function growthBetween(ends: { readonly start: Measure; readonly end: Measure }): Measure {
	return growth({ ...ends, window: { broken: null } });
}

function yearOf(day: string): number {
	return Number(day.slice(0, 4));
}

const UNCOUNTED = refuse(
	'not_available',
	{ kind: 'not_published', input: null },
	{ flags: '', partsMissing: 1, parts: 1 }
);
