import type { ObservationKey } from '$lib/query/observation-cube';
import type { Sector } from '$lib/catalogue/types';
import type { FormulaName } from './formula-names';
import type { InputName, Reason } from './reason';

/**
 * What is known of a number, spelled the same in code, messages and files.
 * complete: nothing is left open · at_least, at_most: a bound · range: two bounds ·
 * confidential: hidden, nothing may be said · not_available: nothing was published or it is undefined ·
 * not_comparable: a break lies inside the window.
 */
export const STATUSES = [
	'complete',
	'at_least',
	'at_most',
	'range',
	'confidential',
	'not_available',
	'not_comparable'
] as const;
export type Status = (typeof STATUSES)[number];

/** A published cell: a number or null, and the letters that go with it. */
export interface Cell {
	readonly value: number | null;
	readonly flags: string;
	/** The cells that it is the sum of, where it was published in parts; else absent. */
	readonly published?: readonly Cell[];
}

/** One statistic with what is known of it. */
export interface Measure {
	readonly status: Status;
	/** The number when complete, the bound when at_least or at_most; null otherwise. */
	readonly value: number | null;
	/** Both bounds, low then high, when the status is range; null otherwise. */
	readonly range: readonly [number, number] | null;
	/** Sorted union of the flag letters of every part, published or not. */
	readonly flags: string;
	/** How many of its parts are not published. */
	readonly partsMissing: number;
	/** How many parts it has. */
	readonly parts: number;
	/** Why it is not complete; null when it is. */
	readonly reason: Reason | null;
	/** What other published figures say against a change; absent for all else. */
	readonly doubts?: readonly Doubt[];
	/** Flags of the members that it is set against; they are not its own. Absent where there are none. */
	readonly benchmarkFlags?: readonly FlaggedMember[];
	/** How it was made, down to the published cells; absent where no card tells it. */
	readonly made?: Made;
}

/**
 * What a measure was made of: a sector's cells added, a figure of another table, or other measures by a formula.
 * Cells are named, not kept: a secret stays with who reads them.
 */
export type Made =
	| { readonly cells: SectorKey }
	| { readonly beside: ObservationKey }
	| { readonly formula: FormulaName; readonly inputs: readonly MadeInput[] };

/** Which sector of which region, in what year and indicator. */
export interface SectorKey {
	readonly indicator: string;
	readonly region: string;
	readonly sector: Sector;
	readonly year: number;
}

/** What a measure stands for in the formula of another. */
export interface MadeInput {
	readonly name: InputName | 'quotient';
	readonly measure: Measure;
}

/** Another region that a figure rests on, with the flags of its figures. */
export interface FlaggedMember {
	readonly region: string;
	readonly flags: string;
}

/** What a measure has from what it was made of. */
export type Provenance = Pick<Measure, 'flags' | 'partsMissing' | 'parts' | 'made'>;

/**
 * A cell's number, or null. What carries flag c is a secret whatever stands in it: Eurostat's file leaves such
 * cells empty, and a file that did not must change nothing here.
 */
export function publishedValue({ value, flags }: Cell): number | null {
	return flags.includes('c') ? null : value;
}

/** Sorted union of flag letters; '' for none. */
export function unionFlags(flags: readonly string[]): string {
	const letters = flags.join('');
	return letters.length < 2 ? letters : [...new Set(letters)].sort().join('');
}

/** What a statistic has from several measures: all their parts and flags together, and how it is made, if told. */
export function provenanceOf(measures: readonly Provenance[], made?: Made): Provenance {
	return {
		flags: unionFlags(measures.map((measure) => measure.flags)),
		partsMissing: measures.reduce((sum, measure) => sum + measure.partsMissing, 0),
		parts: measures.reduce((sum, measure) => sum + measure.parts, 0),
		...(made && { made })
	};
}

/** A formula with its inputs, in the order that a card tells them. */
export function byFormula(
	formula: FormulaName,
	...inputs: readonly (readonly [name: MadeInput['name'], measure: Measure])[]
): Made {
	return { formula, inputs: inputs.map(([name, measure]) => ({ name, measure })) };
}

/** The status of what is hidden wholly: confidential if any part is a secret (flag c), else not_available. */
export function hiddenStatus(flags: string): 'confidential' | 'not_available' {
	return flags.includes('c') ? 'confidential' : 'not_available';
}

/** A measure without a number, and why. */
export function refuse(
	status: 'confidential' | 'not_available' | 'not_comparable',
	reason: Reason | null,
	{ flags, partsMissing, parts, made }: Provenance
): Measure {
	const base = { status, value: null, range: null, flags, partsMissing, parts, reason };
	return made === undefined ? base : { ...base, made };
}

/** A doubtful change of persons employed from one year to the next, with the changes that it stands beside. */
export interface Doubt {
	readonly region: string;
	readonly activity: string;
	/** The later of the two years. */
	readonly year: number;
	readonly reasons: readonly string[];
	/** Eurostat's own growth rate as a share, where it is a reason; else null. Told, never an operand. */
	readonly publishedGrowth: number | null;
	/** Growth of each in the same step, a share. */
	readonly persons: Measure;
	readonly units: Measure;
	readonly wages: Measure;
}
