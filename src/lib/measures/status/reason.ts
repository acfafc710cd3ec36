/** What an input of a statistic stands for; the messages room has a word for each. */
export const INPUT_NAMES = [
	'part',
	'sector',
	'total',
	'benchmark_sector',
	'benchmark_total',
	'start',
	'end',
	'benchmark_start',
	'benchmark_end',
	'benchmark_total_start',
	'benchmark_total_end',
	'persons',
	'units',
	'wages',
	'country_wages',
	'divisions',
	'population',
	'gdp',
	'total_employment'
] as const;
export type InputName = (typeof INPUT_NAMES)[number];

/** The cell that bears a flag. */
export interface FlaggedCell {
	readonly indicator: string;
	readonly region: string;
	readonly activity: string;
	readonly year: number;
}

/** Why two years may not be compared. */
export type BreakReason =
	/** Another table begins: another regulation, which counts other units. */
	| { readonly kind: 'series_changed'; readonly year: number }
	/** A cell in the window carries b. */
	| ({ readonly kind: 'flagged_break' } & FlaggedCell)
	/** A cell carries d on one side only. */
	| ({ readonly kind: 'definition_changed' } & FlaggedCell)
	/** Eurostat's own growth rate carries b or d, though the figures do not. */
	| ({ readonly kind: 'ratio_break' } & FlaggedCell)
	/** No flag, but other published figures speak against the change: rule DC-1. */
	| ({ readonly kind: 'doubtful_change' } & Omit<FlaggedCell, 'indicator'>)
	/** A break that carries no flag, kept by the project with its evidence under this id. */
	| { readonly kind: 'curated_break'; readonly year: number; readonly id: string };

/**
 * What an extraction leaves untold of what is hidden: `all` of it, or `some` beside what Eurostat hides in its own
 * words (a flag). Absent where the table itself tells.
 */
export interface Untold {
	readonly untold?: 'all' | 'some';
}

type Hidden =
	/** Some parts of a sum are not published; `confidential` of them are secret. */
	| {
			readonly kind: 'part_hidden';
			readonly hidden: number;
			readonly confidential: number;
			readonly of: number;
	  }
	/** These inputs are known only within bounds, or not at all. */
	| { readonly kind: 'input_hidden'; readonly inputs: readonly InputName[] }
	/** Hidden inputs pull in opposite directions, so that no bound remains. */
	| { readonly kind: 'both_hidden'; readonly inputs: readonly InputName[] }
	/** An input without which there is no number: a total, or any input of an exact-only statistic. */
	| { readonly kind: 'total_hidden'; readonly input: InputName }
	/** A member of a benchmark, known in part or not at all. */
	| { readonly kind: 'member_hidden'; readonly figure: string }
	| { readonly kind: 'member_not_published'; readonly figure: string }
	/** One hidden division could be worked back from the total. */
	| { readonly kind: 'single_hidden_division' }
	/** Too much of a structure is hidden; `confidential` where the table says of some of it that it is a secret. */
	| { readonly kind: 'too_much_hidden'; readonly confidential: boolean };

/** Why a measure is not complete where something is hidden. */
export type HiddenReason = Hidden & Untold;

/**
 * Why a measure is not complete, as data: the words live in the messages room.
 * Says which inputs and how many, never how much.
 */
export type Reason =
	| BreakReason
	/** Something of it is hidden. */
	| HiddenReason
	| { readonly kind: 'not_published'; readonly input: InputName | null }
	/** The edition at hand of its table does not reach that year, or lacks the indicator there. */
	| { readonly kind: 'not_held'; readonly year: number; readonly input: InputName | null }
	/** Some parts are empty, or all, in an extraction without flags, which does not say why. */
	| {
			readonly kind: 'untold';
			readonly hidden: number;
			readonly of: number;
			readonly input: InputName | null;
	  }
	/** Flag u on an empty cell. */
	| { readonly kind: 'too_unreliable'; readonly input: InputName | null }
	| { readonly kind: 'division_by_zero'; readonly input: InputName | null }
	/** No table gives what the figure is set against for the region's own boundaries. */
	| { readonly kind: 'no_same_boundaries'; readonly input: InputName | null }
	/** A negative cell: where one is, a sum of what is shown bounds nothing. */
	| { readonly kind: 'negative_part' }
	/** The benchmark is the region itself, or another code of the same area. */
	| { readonly kind: 'own_benchmark' }
	/** All of the benchmark that is left lies inside the region: a whole set against its parts. */
	| { readonly kind: 'own_parts' }
	/** The sector is the whole that it is set against: the share or quotient is 1 by definition. */
	| { readonly kind: 'own_whole' }
	/** The benchmark has no member. */
	| { readonly kind: 'none_chosen' }
	/** No member of the benchmark publishes what is asked. */
	| { readonly kind: 'no_member' }
	/** A member that lies inside another member would be counted twice. */
	| { readonly kind: 'counted_in'; readonly region: string }
	/** A member that shares ground with one already counted: codes of two NUTS versions. */
	| { readonly kind: 'partly_in'; readonly region: string }
	/** A host that contains the region compared, lies in it or overlaps it. */
	| { readonly kind: 'holds_own' }
	| { readonly kind: 'lies_in_own' }
	| { readonly kind: 'overlaps_own' }
	| { readonly kind: 'window_too_short'; readonly years: number; readonly least: number }
	| { readonly kind: 'small_base'; readonly leastMillionEuro: number }
	/** The divisions shown exceed the total while some are hidden. */
	| { readonly kind: 'shown_exceed_total' };
