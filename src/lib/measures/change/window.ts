import type { ObservationKey } from '$lib/query/observation-cube';
import type { Cell } from '../status/measure';
import type { BreakReason } from '../status/reason';

/** A break that carries no flag, from the project's own list with its evidence. */
export interface CuratedBreak {
	readonly id: string;
	/** Code of a region or country; what lies in it is meant too. */
	readonly region: string;
	readonly activities: 'all' | readonly string[];
	readonly indicators: 'all' | readonly string[];
	/** First year of the new state: the break lies between the year before and this one. */
	readonly year: number;
}

/** What a comparison over time rests on: its cells, and where breaks are known from. */
export interface WindowQuestion {
	readonly read: (key: ObservationKey) => Cell;
	readonly indicators: readonly string[];
	/** The region first, then the members of the benchmark. */
	readonly regions: readonly string[];
	readonly activities: readonly string[];
	readonly curated: readonly CuratedBreak[];
	/** First years of another series: a table of Eurostat's that counts otherwise than the one before. */
	readonly seriesStarts: readonly number[];
	/** Flags of Eurostat's own growth rate of employment: its breaks count, its value is never an operand. */
	readonly publishedGrowthFlags: (key: Omit<ObservationKey, 'indicator'>) => string;
}

/** Two years, both inclusive as ends of a comparison, and the first known break between them. */
export interface Window {
	readonly from: number;
	readonly to: number;
	/** Null: no break is flagged. It does not mean that the two years are comparable. */
	readonly broken: BreakReason | null;
}

/**
 * Known breaks by the year that they begin, from `from` (exclusive) to `to`: a change of series, whatever its cells
 * say; else every cell, empty ones and benchmark members too, is looked at for: flag b; the project's curated list; flag d on one side only (an empty cell
 * without flags takes no side); b or d on Eurostat's own growth rate of employment. One reason a year, in that
 * order. Source: methods, "A window (t0, t1] is not comparable".
 */
export function breaksBetween(
	question: WindowQuestion,
	{ from, to }: { readonly from: number; readonly to: number }
): ReadonlyMap<number, BreakReason> {
	const breaks = new Map<number, BreakReason>();
	for (let year = from + 1; year <= to; year++) {
		const found = breakOf(question, year, from);
		if (found !== null) breaks.set(year, found);
	}
	return breaks;
}

/** The window between two years, in either order, with the first break in it. */
export function windowBetween(
	breaks: ReadonlyMap<number, BreakReason>,
	one: number,
	other: number
): Window {
	const [from, to] = one <= other ? [one, other] : [other, one];
	const first = Math.min(...[...breaks.keys()].filter((year) => year > from && year <= to));
	return { from, to, broken: breaks.get(first) ?? null };
}

/**
 * The longest window without a known break whose ends are among `years`, those that have a figure;
 * of equally long ones the latest. Null where no two such years stand together.
 */
export function longestCleanWindow(
	breaks: ReadonlyMap<number, BreakReason>,
	years: readonly number[]
): Window | null {
	const windows = years
		.flatMap((from) => years.filter((to) => to > from).map((to) => windowBetween(breaks, from, to)))
		.filter((window) => window.broken === null)
		.sort((a, b) => b.to - b.from - (a.to - a.from) || b.to - a.to);
	return windows[0] ?? null;
}

function breakOf(question: WindowQuestion, year: number, since: number): BreakReason | null {
	if (question.seriesStarts.includes(year)) return { kind: 'series_changed', year };
	const keys = keysOf(question, year);
	return (
		flagged(
			keys.find((key) => question.read(key).flags.includes('b')),
			'flagged_break'
		) ??
		curatedBreak(question.curated, keys) ??
		flagged(
			keys.find((key) => definitionChanges(question, key, since)),
			'definition_changed'
		) ??
		flagged(
			keys.find((key) => /[bd]/.test(question.publishedGrowthFlags(key))),
			'ratio_break'
		)
	);
}

function flagged(
	key: ObservationKey | undefined,
	kind: 'flagged_break' | 'definition_changed' | 'ratio_break'
): BreakReason | null {
	return key === undefined ? null : { kind, ...key };
}

function keysOf(question: WindowQuestion, year: number): ObservationKey[] {
	return question.regions.flatMap((region) =>
		question.activities.flatMap((activity) =>
			question.indicators.map((indicator) => ({ indicator, region, activity, year }))
		)
	);
}

function curatedBreak(
	curated: readonly CuratedBreak[],
	keys: readonly ObservationKey[]
): BreakReason | null {
	const found = curated.find((entry) =>
		keys.some(
			(key) =>
				key.year === entry.year &&
				key.region.startsWith(entry.region) &&
				(entry.activities === 'all' || entry.activities.includes(key.activity)) &&
				(entry.indicators === 'all' || entry.indicators.includes(key.indicator))
		)
	);
	return found === undefined ? null : { kind: 'curated_break', year: found.year, id: found.id };
}

/** Whether this cell and the last one before it that says anything, not before `since`, differ in d. */
function definitionChanges(question: WindowQuestion, key: ObservationKey, since: number): boolean {
	const own = question.read(key);
	if (isSilent(own)) return false;
	for (let year = key.year - 1; year >= since; year--) {
		const before = question.read({ ...key, year });
		if (!isSilent(before)) return before.flags.includes('d') !== own.flags.includes('d');
	}
	return false;
}

function isSilent({ value, flags }: Cell): boolean {
	return value === null && flags === '';
}
