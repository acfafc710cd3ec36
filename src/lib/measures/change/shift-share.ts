import { addMeasures } from '../status/add-measures';
import { combine, exactly, falling, rising, total, type Input } from '../status/combine';
import { byFormula, hiddenStatus, provenanceOf, refuse, type Measure } from '../status/measure';
import type { InputName } from '../status/reason';
import { untoldOf } from '../status/untold';
import type { Window } from './window';

/** One sector of a region at both ends of a window, and the benchmark's (matched members, complete). */
export interface SectorChange {
	readonly sector: string;
	readonly start: Measure;
	readonly end: Measure;
	readonly benchmarkStart: Measure;
	readonly benchmarkEnd: Measure;
}

/** What shift-share is made from. The benchmark's total is the sum of its sectors, or its published total. */
export interface ShiftShareQuestion {
	readonly sectors: readonly SectorChange[];
	readonly benchmarkTotal: { readonly start: Measure; readonly end: Measure };
	readonly window: Window;
}

/** Dunn's components; they add to the change. Unit: that of the figures (persons), signed. */
export interface Components {
	/** What the sector would have gained at the benchmark's overall growth. */
	readonly national: Measure;
	/** What it would have gained beyond that at the benchmark's growth of the sector. */
	readonly mix: Measure;
	/** What remains: the region's own. */
	readonly regional: Measure;
	readonly change: Measure;
}

export interface ShiftShare {
	readonly sectors: readonly ({ readonly sector: string } & Components)[];
	readonly total: Components;
}

/**
 * Shift-share, classical: change = x₀·g + x₀·(gᵢ − g) + x₀·(gᵢⱼ − gᵢ), with g the benchmark's growth, gᵢ that of
 * the sector in it, gᵢⱼ that of the sector in the region; per sector and summed over the sectors.
 * Unit: that of the figures, signed. End hidden: national and mix complete, regional and change at_least.
 * Start hidden: regional and change at_most, the others at_least or at_most by the sign of their coefficient.
 * Both hidden, or the benchmark: refused. A break anywhere: not_comparable.
 * Source: Dunn 1960 in the form of Farhauer & Kröll 2013, whose example is in tests/fixtures/oracles/measures.json.
 */
export function shiftShare({ sectors, benchmarkTotal, window }: ShiftShareQuestion): ShiftShare {
	const rows = sectors.map((row) => ({
		sector: row.sector,
		...madeComponentsOf(row, benchmarkTotal, window)
	}));
	const sumOf = (component: keyof Components) =>
		addMeasures(
			rows.map((row) => row[component]),
			{ floor: -Infinity }
		);
	return {
		sectors: rows,
		total: {
			national: sumOf('national'),
			mix: sumOf('mix'),
			regional: sumOf('regional'),
			change: sumOf('change')
		}
	};
}

/** What each component is made of, in the order that a card tells it; the others only bar it where they are hidden. */
const INPUTS = {
	national: ['start', 'benchmark_total_start', 'benchmark_total_end'],
	mix: [
		'start',
		'benchmark_start',
		'benchmark_end',
		'benchmark_total_start',
		'benchmark_total_end'
	],
	regional: ['end', 'start', 'benchmark_start', 'benchmark_end'],
	change: ['end', 'start']
} as const satisfies Record<keyof Components, readonly InputName[]>;

function madeComponentsOf(
	row: SectorChange,
	whole: ShiftShareQuestion['benchmarkTotal'],
	window: Window
): Components {
	const of = {
		start: row.start,
		end: row.end,
		benchmark_start: row.benchmarkStart,
		benchmark_end: row.benchmarkEnd,
		benchmark_total_start: whole.start,
		benchmark_total_end: whole.end
	};
	const components = componentsOf(row, whole, window);
	const told = (name: keyof Components) => ({
		...components[name],
		made: byFormula(name, ...INPUTS[name].map((input) => [input, of[input]] as const))
	});
	return {
		national: told('national'),
		mix: told('mix'),
		regional: told('regional'),
		change: told('change')
	};
}

function componentsOf(
	row: SectorChange,
	whole: ShiftShareQuestion['benchmarkTotal'],
	{ broken }: Window
): Components {
	const { start, end } = row;
	if (broken === null && isHidden(start) && isHidden(end)) return refuseBoth(start, end);
	const benchmark = {
		benchmark_start: total(row.benchmarkStart),
		benchmark_end: exactly(row.benchmarkEnd),
		benchmark_total_start: total(whole.start),
		benchmark_total_end: exactly(whole.end)
	};
	const overall = rate(whole.start, whole.end);
	const ofSector = rate(row.benchmarkStart, row.benchmarkEnd);
	const timesStart = (coefficient: number) =>
		combine({
			inputs: { start: bySign(start, coefficient), ...benchmark },
			formula: (at) => (coefficient === 0 ? 0 : at.start * coefficient),
			broken
		});
	return {
		national: timesStart(overall),
		mix: timesStart(ofSector - overall),
		regional: combine({
			inputs: { start: falling(start), end: rising(end), ...benchmark },
			formula: (at) => at.end - at.start * (1 + ofSector),
			broken
		}),
		change: combine({
			inputs: { start: falling(start), end: rising(end), ...benchmark },
			formula: (at) => at.end - at.start,
			broken
		})
	};
}

/** Growth of complete measures; whatever else comes out is never used, as hidden ones are refused before. */
function rate(start: Measure, end: Measure): number {
	return (end.value ?? 0) / (start.value ?? 0) - 1;
}

function bySign(start: Measure, coefficient: number): Input {
	return coefficient < 0 ? falling(start) : rising(start);
}

function isHidden({ status }: Measure): boolean {
	return ['at_least', 'at_most', 'range', 'confidential'].includes(status);
}

function refuseBoth(start: Measure, end: Measure): Components {
	const made = provenanceOf([start, end]);
	const told = untoldOf([start, end]);
	const reason = { kind: 'both_hidden', inputs: ['start', 'end'], ...told } as const;
	const measure = refuse(hiddenStatus(made.flags), reason, made);
	return { national: measure, mix: measure, regional: measure, change: measure };
}
