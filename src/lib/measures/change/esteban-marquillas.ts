import { addMeasures } from '../status/add-measures';
import { combine, exactly, total } from '../status/combine';
import type { Measure } from '../status/measure';
import type { SectorChange, ShiftShareQuestion } from './shift-share';

/** The regional component in two parts; they add to Dunn's regional component. */
export interface Allocation {
	/** What the region would have gained with the benchmark's mix of sectors: its advantage alone. */
	readonly competitive: Measure;
	/** What came of being more, or less, specialised in the sectors where it has the advantage. */
	readonly allocation: Measure;
}

export interface EstebanMarquillas {
	readonly sectors: readonly ({ readonly sector: string } & Allocation)[];
	readonly total: Allocation;
}

/**
 * Shift-share after Esteban-Marquillas: with homothetic x' = X·Y₀/E₀, X the region's sum of sectors,
 * competitive = x'·(gᵢⱼ − gᵢ) and allocation = (x₀ − x')·(gᵢⱼ − gᵢ). Unit: that of the figures, signed.
 * Refused unless every input is complete, as x' moves with all of them; a sector that starts from zero has no
 * growth rate and is not_available. A break anywhere: not_comparable.
 * Source: Esteban-Marquillas 1972 in the form of REAT; example in tests/fixtures/oracles/measures.json.
 */
export function estebanMarquillas(question: ShiftShareQuestion): EstebanMarquillas {
	const regionTotal = addMeasures(question.sectors.map((row) => row.start));
	const rows = question.sectors.map((row) => ({
		sector: row.sector,
		...allocationOf(row, regionTotal, question)
	}));
	const sumOf = (part: keyof Allocation) =>
		addMeasures(
			rows.map((row) => row[part]),
			{ floor: -Infinity }
		);
	return {
		sectors: rows,
		total: { competitive: sumOf('competitive'), allocation: sumOf('allocation') }
	};
}

function allocationOf(
	row: SectorChange,
	regionTotal: Measure,
	{ benchmarkTotal, window }: ShiftShareQuestion
): Allocation {
	const part = (weight: (start: number, homothetic: number) => number) =>
		combine({
			inputs: {
				start: total(row.start),
				end: exactly(row.end),
				benchmark_start: total(row.benchmarkStart),
				benchmark_end: exactly(row.benchmarkEnd),
				total: total(regionTotal),
				benchmark_total_start: total(benchmarkTotal.start)
			},
			formula: (at) => {
				const homothetic = (at.total * at.benchmark_start) / at.benchmark_total_start;
				const advantage = at.end / at.start - at.benchmark_end / at.benchmark_start;
				return weight(at.start, homothetic) * advantage;
			},
			broken: window.broken
		});
	return {
		competitive: part((_, homothetic) => homothetic),
		allocation: part((start, homothetic) => start - homothetic)
	};
}
